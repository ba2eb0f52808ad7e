import { describe, expect, it } from 'vitest'
import {
  type Camera,
  centredOn,
  centreOf,
  clampCamera,
  openingView,
  scalesOf,
  zoomedAround,
} from '../../../client/map/camera/camera.ts'
import { CARD, cardPlace } from '../../../client/map/card/place.ts'
import { SHEET } from '../../../client/map/plate/projection.ts'
import { plate } from './fixture.ts'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 700 },
  { width: 360, height: 480 },
  { width: 844, height: 390 },
]

describe('the opening view', () => {
  it.each(SCREENS)('lies between the smallest and the greatest scale on %o', size => {
    const [least, most] = scalesOf(size)
    const { k } = openingView(size)
    expect(k).toBeGreaterThanOrEqual(least)
    expect(k).toBeLessThanOrEqual(most)
  })

  it('shows all anchors on a desk', () => {
    const size = { width: 1440, height: 900 }
    const { k, x, y } = openingView(size)
    const outside = plate.areas.filter(({ anchor }) => {
      const at = { x: anchor.x * k + x, y: anchor.y * k + y }
      return at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height
    })
    expect(outside).toEqual([])
  })

  it('covers a phone held upright with the sheet', () => {
    const size = { width: 390, height: 700 }
    const { k, y } = openingView(size)
    expect(SHEET.top * k + y).toBeLessThanOrEqual(0.5)
    expect(SHEET.bottom * k + y).toBeGreaterThanOrEqual(size.height - 0.5)
  })
})

describe('the camera', () => {
  const size = { width: 800, height: 600 }
  const camera: Camera = { k: 2, x: -500, y: -300 }

  it('finds the middle and goes back to it', () => {
    expect(centredOn(centreOf(camera, size), 2, size)).toEqual(camera)
  })

  it('zooms around a point without moving it', () => {
    const point = { x: 400, y: 250 }
    const near = zoomedAround(point, 3, camera)
    expect(point.x * near.k + near.x).toBeCloseTo(point.x * camera.k + camera.x)
    expect(point.y * near.k + near.y).toBeCloseTo(point.y * camera.k + camera.y)
  })

  it('leaves no blank edge where the sheet is larger than the screen', () => {
    const far = clampCamera({ k: 2, x: 9000, y: -9000 }, size)
    expect(SHEET.left * 2 + far.x).toBeCloseTo(0)
    expect(SHEET.bottom * 2 + far.y).toBeCloseTo(size.height)
  })
})

describe('the card', () => {
  it.each(SCREENS)('stays on a board of %o for every area', size => {
    const camera = openingView(size)
    for (const { anchor } of plate.areas) {
      const { left, width, top, bottom, maxHeight } = cardPlace(anchor, camera, size)
      expect(left).toBeGreaterThanOrEqual(0)
      if (typeof left === 'number' && typeof width === 'number') expect(left + width).toBeLessThanOrEqual(size.width)
      const reach = Number(top ?? bottom) + Number(maxHeight)
      expect(Number(top ?? bottom)).toBeGreaterThanOrEqual(0)
      expect(reach).toBeLessThanOrEqual(size.height)
      expect(Number(maxHeight)).toBeGreaterThanOrEqual(size.width < CARD.docksBelow ? 150 : 120)
    }
  })
})

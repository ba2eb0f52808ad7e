import { PLATE, SHEET, type XY } from '../plate/projection.ts'

/** Where the plate lies on the screen: screen = plate × k + (x, y), in CSS pixels. */
export interface Camera {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const SHEET_WIDTH = SHEET.right - SHEET.left
const SHEET_HEIGHT = SHEET.bottom - SHEET.top

/** Closest look: beyond it the outlines show their corners. */
const CLOSEST = 6

/** Where counters stand and sides meet: what the opening view must show. In plate units. */
const STAGE = { left: 90, top: 55, right: 1310, bottom: 1005 } as const

/** What stays in the middle of a phone held upright: between Suwałki and Minsk. */
const HEART: XY = { x: 640, y: 500 }

/** How much closer than the whole stage the opening view may come to fill the screen, lying and upright. */
const CLOSER = { lying: 1.15, upright: 2.3 } as const

/** Farther away the counters of a small screen would hide the land. */
const FARTHEST = 0.42

/** Smallest and greatest scale. At the smallest the whole plate can be seen, unless the screen is small. */
export function scalesOf({ width, height }: Size): readonly [number, number] {
  const whole = Math.min(width / PLATE.width, height / PLATE.height)
  return [Math.min(Math.max(whole, FARTHEST), coverOf({ width, height })), CLOSEST]
}

/** The scale at which the sheet leaves no blank paper. */
const coverOf = ({ width, height }: Size): number => Math.max(width / SHEET_WIDTH, height / SHEET_HEIGHT)

/** Below this scale counters lose their figures; the opening view stays above it where the sheet is large enough. */
export const LEGIBLE = 0.62

/** The opening view: the stage, somewhat closer where that fills the screen; upright only its middle. */
export function openingView(size: Size): Camera {
  const { width, height } = size
  const upright = height > width
  const stage = Math.min(width / (STAGE.right - STAGE.left), height / (STAGE.bottom - STAGE.top))
  const [least] = scalesOf(size)
  const closer = Math.max(LEGIBLE, stage * (upright ? CLOSER.upright : CLOSER.lying))
  const k = Math.max(least, stage, Math.min(coverOf(size), closer))
  const middle = upright ? HEART : { x: (STAGE.left + STAGE.right) / 2, y: (STAGE.top + STAGE.bottom) / 2 }
  return clampCamera(centredOn(middle, k, size), size)
}

export const centredOn = (point: XY, k: number, { width, height }: Size): Camera => ({
  k,
  x: width / 2 - point.x * k,
  y: height / 2 - point.y * k,
})

/** The camera at scale `k` that leaves a plate point where it is on the screen. */
export const zoomedAround = (point: XY, k: number, from: Camera): Camera => ({
  k,
  x: from.x + point.x * (from.k - k),
  y: from.y + point.y * (from.k - k),
})

/** The plate point in the middle of the screen. */
export const centreOf = ({ k, x, y }: Camera, { width, height }: Size): XY => ({
  x: (width / 2 - x) / k,
  y: (height / 2 - y) / k,
})

/** Keeps the sheet on the screen: no blank edge where it is larger, centred where it is smaller. */
export function clampCamera({ k, x, y }: Camera, { width, height }: Size): Camera {
  return {
    k,
    x: clampAxis(x, width, SHEET.left * k, SHEET.right * k),
    y: clampAxis(y, height, SHEET.top * k, SHEET.bottom * k),
  }
}

function clampAxis(at: number, room: number, from: number, to: number): number {
  if (to - from <= room) return (room - to - from) / 2
  return Math.min(-from, Math.max(room - to, at))
}

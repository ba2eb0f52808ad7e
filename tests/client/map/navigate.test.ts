import { describe, expect, it } from 'vitest'
import { type Direction, step } from '../../../client/map/place/navigate.ts'
import { AREAS, type AreaId } from '../../../shared/model/ids.ts'
import { plate } from './fixture.ts'

const anchors = new Map(plate.areas.map(({ id, anchor }) => [id, anchor]))
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right']

describe('arrow keys', () => {
  it.each([
    ['lv-latvia', 'up', 'ee-estonia'],
    ['lt-lithuania', 'up', 'lv-latvia'],
    ['lt-lithuania', 'left', 'ru-kaliningrad'],
    ['pl-northeast', 'down', 'pl-centre'],
    ['by-brest', 'right', 'by-gomel'],
    ['ua-donbas', 'left', 'ua-centre'],
  ] as const)('from %s %s lead to %s', (from, direction, to) => {
    expect(step(from, direction, anchors)).toBe(to)
  })

  it('stop at the edge of the board', () => {
    expect(step('de-east', 'left', anchors)).toBeNull()
  })

  it('reach every area from every other', () => {
    const seen = new Set<AreaId>(['by-minsk'])
    for (const area of seen)
      for (const direction of DIRECTIONS) {
        const next = step(area, direction, anchors)
        if (next) seen.add(next)
      }
    expect(AREAS.filter(area => !seen.has(area))).toEqual([])
  })
})

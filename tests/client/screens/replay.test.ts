import { describe, expect, it } from 'vitest'
import { clockText } from '../../../client/describe/clockText.ts'
import type { Moment } from '../../../client/link/replay.ts'
import { jump, markAt, marksOf } from '../../../client/screens/replay/marks.ts'
import { stayOf } from '../../../client/screens/replay/pace.ts'
import type { Phase } from '../../../shared/model/ids.ts'

const moments = (...places: readonly (readonly [number, Phase, number])[]): Moment[] =>
  places.map(([round, phase, at]) => ({ round, phase, at, frame: {} }))

const GAME = moments(
  [0, 'lobby', 0],
  [1, 'briefing', 100],
  [1, 'briefing', 5000],
  [1, 'negotiation', 95_000],
  [1, 'orders', 95_000],
  [2, 'briefing', 97_000],
  [2, 'ended', 98_000],
)

describe('the timeline', () => {
  it('marks where phases and rounds begin', () => {
    expect(marksOf(GAME)).toEqual([
      { index: 0, round: 0, phase: 'lobby', opens: true },
      { index: 1, round: 1, phase: 'briefing', opens: true },
      { index: 3, round: 1, phase: 'negotiation', opens: false },
      { index: 4, round: 1, phase: 'orders', opens: false },
      { index: 5, round: 2, phase: 'briefing', opens: true },
      { index: 6, round: 2, phase: 'ended', opens: false },
    ])
  })

  it('knows in which phase a moment lies', () => {
    const marks = marksOf(GAME)
    expect(markAt(marks, 2)?.phase).toBe('briefing')
    expect(markAt(marks, 6)?.phase).toBe('ended')
    expect(markAt([], 0)).toBeNull()
  })

  it('jumps by phases: back to the start of this one first', () => {
    const marks = marksOf(GAME)
    expect(jump(marks, 2, -1, 6)).toBe(1)
    expect(jump(marks, 1, -1, 6)).toBe(0)
    expect(jump(marks, 0, -1, 6)).toBe(0)
    expect(jump(marks, 2, 1, 6)).toBe(3)
    expect(jump(marks, 6, 1, 6)).toBe(6)
  })
})

describe('the pace', () => {
  it('follows the game, shortens idle minutes and shows what happened at once one after another', () => {
    expect(stayOf(GAME, 1, 1)).toBe(4900)
    expect(stayOf(GAME, 2, 1)).toBe(6000)
    expect(stayOf(GAME, 3, 1)).toBe(300)
    expect(stayOf(GAME, 4, 4)).toBe(500)
  })
})

describe('a clock', () => {
  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_001, '1:00'],
    [245_000, '4:05'],
    [3_845_000, '1:04:05'],
  ])('reads %i ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../shared/model/ids.ts'
import type { Exercise, GameState } from '../../../shared/model/state.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { openTable } from '../../support/games.ts'

const { state } = openTable()
const board = (what: GameState, viewer: Parameters<typeof viewFor>[1]) => viewFor(what, viewer).board

describe('forces on the board', () => {
  it('[R9.3] own counters and those of allies are exact, others are not there', () => {
    for (const seat of SEATS) {
      const owners = new Set(board(state, seat).counters.map(({ owner }) => owner))
      const allies = seat === 'NATO' || seat === 'PL' || seat === 'BA'
      expect([...owners].sort()).toEqual(allies ? ['BA', 'NATO', 'PL'] : [seat])
    }
    expect(board(state, 'public').counters).toEqual([])
    expect(board(state, 'truth').counters).toHaveLength(Object.keys(state.counters).length)
  })

  it('[R9.3] estimates are ranges around the own picture, and points where a seat has inspected', () => {
    const inspected: GameState = { ...state, inspected: { ...state.inspected, PL: ['ru-kaliningrad'] } }
    for (const estimate of board(inspected, 'PL').estimates) {
      const believed = inspected.pictures.PL[estimate.owner][estimate.at]?.offence ?? 0
      expect(estimate.offence.low).toBeLessThanOrEqual(believed)
      expect(estimate.offence.high).toBeGreaterThanOrEqual(believed)
      expect(estimate.inspected).toBe(estimate.at === 'ru-kaliningrad')
      expect(estimate.offence.low === estimate.offence.high).toBe(estimate.inspected || believed === 0)
    }
  })

  it('[R9.3] the public knows only what it knew at the start', () => {
    const moved: GameState = { ...state, counters: {}, pictures: openTable({ seed: 'another' }).state.pictures }
    expect(board(moved, 'public').estimates).toEqual(board(state, 'public').estimates)
    expect(board(state, 'public').estimates.length).toBeGreaterThan(20)
    for (const { offence } of board(state, 'public').estimates) expect(Number.isInteger(offence.low)).toBe(true)
  })

  it('[R9.4] an exercise is seen by those who noticed it, of the size they may know', () => {
    const snap: Exercise = {
      by: 'RU',
      at: 'ru-kaliningrad',
      size: 3,
      declared: null,
      notified: false,
      observers: false,
      seenBy: ['PL'],
    }
    const declared: Exercise = {
      by: 'RU',
      at: 'ru-leningrad',
      size: 5,
      declared: 2.5,
      notified: true,
      observers: false,
    }
    const held: GameState = { ...state, exercises: [snap, declared] }
    const sizes = (viewer: Parameters<typeof viewFor>[1]) => board(held, viewer).exercises.map(({ size }) => size.high)
    expect(sizes('RU')).toEqual([3, 5])
    expect(sizes('PL')).toEqual([3, 2.5])
    expect(sizes('UA')).toEqual([2.5])
    expect(sizes('public')).toEqual([2.5])
    expect(sizes('truth')).toEqual([3, 5])
  })

  it('[R9.11] ids of counters do not tell how many were ever placed', () => {
    const placed = Object.fromEntries(
      Object.values(state.counters).map((counter, index) => [
        `c${index + 1000}`,
        { ...counter, id: `c${index + 1000}` },
      ]),
    )
    expect(board({ ...state, counters: placed }, 'BY')).toEqual(board(state, 'BY'))
  })
})

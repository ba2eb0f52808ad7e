import { describe, expect, it } from 'vitest'
import type { GameState } from '../../../shared/model/state.ts'
import { invariants } from '../../../shared/rules/index.ts'
import { startedTable } from '../../support/games.ts'

const { state } = startedTable()
const [counter] = Object.values(state.counters)
const [agreement] = state.agreements
if (counter === undefined || agreement === undefined) throw new Error('an empty board')

const withCounter = (change: Partial<typeof counter>): GameState => ({
  ...state,
  counters: { ...state.counters, [counter.id]: { ...counter, ...change } },
})
const withRussia = (change: Partial<GameState['seats']['RU']>): Partial<GameState> => ({
  seats: { ...state.seats, RU: { ...state.seats.RU, ...change } },
})

const FAULTS: readonly (readonly [string, Partial<GameState>])[] = [
  ['a counter of no size', withCounter({ size: 0 })],
  ['a counter of negative size', withCounter({ size: -1 })],
  ['a counter under another name', withCounter({ id: 'somebody else' })],
  ['a track out of range', { tracks: { ...state.tracks, sanctions: 6 } }],
  ['a track that is no number', { tracks: { ...state.tracks, cohesion: Number.NaN } }],
  ['tension out of range', { tension: { ...state.tension, 'RU-PL': 101 } }],
  ['negative action points', withRussia({ ap: -1 })],
  ['a seat that is done when nothing is to do', { ...withRussia({ ready: true }), phase: 'lobby' }],
  [
    'a picture of less than nothing',
    { pictures: { ...state.pictures, PL: { ...state.pictures.PL, RU: { 'ru-moscow': { offence: -1, defence: 0 } } } } },
  ],
  [
    'an agreement with oneself',
    { agreements: [{ ...agreement, terms: { ...agreement.terms, parties: ['PL', 'PL'] } }] },
  ],
  ['two things with one id', { agreements: [agreement, agreement] }],
  ['a round after the last', { round: state.lastRound + 1 }],
  ['an end without an outcome', { phase: 'ended' }],
  ['a gap in the records', { history: [...state.history, ...state.history] }],
]

describe('invariants', () => {
  it('[R9.12] find nothing wrong with a game that has just begun', () => {
    expect(invariants(state)).toEqual([])
  })

  it.each(FAULTS)('[R9.12] find %s', (_, fault) => {
    expect(invariants({ ...state, ...fault })).not.toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { INJECTS } from '../../shared/content/injects/catalog.ts'
import { SEATS, type SeatId, VIEWERS } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { openCrises } from '../../shared/rules/crises.ts'
import { viewFor } from '../../shared/rules/index.ts'
import { drawInject, settleInject } from '../../shared/rules/injects.ts'
import { invariants } from '../../shared/rules/invariants.ts'
import { newGame } from '../../shared/rules/setup.ts'
import { transparencyOf } from '../../shared/rules/transparency.ts'
import { type Unfolding, unfoldingOf } from '../../shared/rules/unfolding.ts'
import { opening, setupOf } from './opening.ts'
import { order } from './play.ts'

/** This card is drawn in the first round. */
const drawn = (id: string, start: GameState = opening()): Unfolding => {
  const table = unfoldingOf({ ...start, deck: [id, ...start.deck] })
  drawInject(table)
  return table
}

/** The card is drawn and answered, and the answers take effect. */
function settled(id: string, answers: Partial<Record<SeatId, string>>, start?: GameState): GameState {
  const table = drawn(id, start)
  for (const seat of SEATS) {
    const choice = answers[seat]
    if (choice !== undefined) table.happen({ kind: 'injectAnswered', id, seat, choice })
  }
  settleInject(table)
  return table.state
}

const seeded = (index: number): GameState => ({ ...opening(), setup: setupOf(`seed ${index}`) })
const HUNDRED = Array.from({ length: 100 }, (_, index) => seeded(index))
const share = (states: readonly GameState[], so: (state: GameState) => boolean): number =>
  states.filter(so).length / states.length
const trackOf = (state: GameState, track: keyof GameState['tracks']): number => state.tracks[track]

describe('every card', () => {
  it.each(INJECTS)('[R6.12] $id can be drawn, answered in every way and settled', ({ id, asks }) => {
    for (const choice of [undefined, ...(asks?.choices ?? [])]) {
      const answers = Object.fromEntries((asks?.seats ?? []).flatMap(seat => (choice ? [[seat, choice]] : [])))
      const after = settled(id, answers)
      expect(invariants({ ...after, phase: 'orders' })).toEqual([])
      expect(JSON.parse(JSON.stringify(after))).toEqual(after)
    }
  })

  it('[R6.12] matters: somebody can see what it did', () => {
    for (const { id, asks } of INJECTS) {
      const outcomes = [undefined, ...(asks?.choices ?? [])].map(choice => {
        const answers = Object.fromEntries((asks?.seats ?? []).flatMap(seat => (choice ? [[seat, choice]] : [])))
        const { injects: _, deck: __, ...rest } = settled(id, answers)
        return JSON.stringify(rest)
      })
      const { injects: _, deck: __, ...before } = opening()
      expect(new Set([JSON.stringify(before), ...outcomes]).size, id).toBeGreaterThan(1)
    }
  })
})

describe('cards with effects of their own', () => {
  it('[R6.16] lose transparency for good when a treaty on looking ends', () => {
    const { state } = drawn('open-skies-exit')
    const before = transparencyOf(opening(), 'NATO', 'RU')
    expect(transparencyOf(state, 'NATO', 'RU')).toBeCloseTo(before - 0.08)
    const later = { ...state, glimpses: {} }
    expect(transparencyOf(later, 'RU', 'NATO')).toBeCloseTo(before - 0.08)
    expect(transparencyOf(later, 'BY', 'PL')).toBeCloseTo(transparencyOf(opening(), 'BY', 'PL'))
  })

  it('[R6.16] leave to chance who is found out', () => {
    const found = HUNDRED.map(start => settled('opaque-accident', { RU: 'conceal' }, start))
    const odds = share(found, ({ trustChanges }) => trustChanges.length > 0)
    expect(odds).toBeGreaterThan(0.3)
    expect(odds).toBeLessThan(0.7)
    const told = HUNDRED.slice(0, 10).map(start => settled('opaque-accident', { RU: 'disclose' }, start))
    expect(share(told, ({ trustChanges }) => trustChanges.some(({ delta }) => delta > 0))).toBe(1)
    expect(share(told, ({ trustChanges }) => trustChanges.some(({ delta }) => delta < 0))).toBe(0)
  })

  it('[R6.16] hold an exercise whose size only its author knows', () => {
    const held = HUNDRED.map(start => drawn('zapad-2017', start).state)
    const sizes = held.flatMap(({ exercises }) => exercises.map(({ size }) => size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.5)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeGreaterThan(3)
    const [state] = held
    if (state === undefined) throw new Error('no game')
    const seen = (viewer: 'RU' | 'BA' | 'public') => viewFor(state, viewer).board.exercises.map(({ size }) => size.high)
    expect(seen('RU')).toEqual([sizes[0]])
    expect(seen('BA')).toEqual([1])
    expect(seen('public')).toEqual([1])
  })

  it('[R9.4] show nobody else anything of that size', () => {
    const { state } = drawn('zapad-2017')
    const other = { ...state, exercises: state.exercises.map(one => ({ ...one, size: one.size + 1 })) }
    for (const viewer of VIEWERS.filter(one => one !== 'truth' && one !== 'RU'))
      expect(JSON.stringify(viewFor(other, viewer)), viewer).toBe(JSON.stringify(viewFor(state, viewer)))
    const inspected = { ...state.inspected, BA: ['ru-pskov-novgorod'] as const }
    const sizes = [state, other].map(one => viewFor({ ...one, inspected }, 'BA').board.exercises[0]?.size.high)
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBeCloseTo(1)
  })

  it('[R6.16] let inspectors see a region exactly', () => {
    const state = settled('snap-check', { UA: 'inspect' })
    expect(state.inspected.UA).toEqual(['ru-belgorod-voronezh'])
    expect(state.inspected.PL).toEqual([])
  })

  it('[R6.16] open Grodno to those who have an agreement with Belarus', () => {
    const with_ = settled('paratroops-to-grodno', { PL: 'inspect' })
    const without = settled('paratroops-to-grodno', { PL: 'inspect' }, { ...opening(), agreements: [] })
    expect(with_.inspected.PL).toEqual(['by-grodno'])
    expect(without.inspected.PL).toEqual([])
    expect(with_.tension['BY-PL']).toBeLessThan(without.tension['BY-PL'])
  })

  it('[R6.16] raise a posture under martial law, and bring the crisis of the round', () => {
    const table = drawn('kerch')
    table.happen({ kind: 'injectAnswered', id: 'kerch', seat: 'UA', choice: 'martial-law' })
    settleInject(table)
    openCrises(table)
    expect(table.state.seats.UA.posture).toBe(1)
    expect(table.state.crises.map(({ seats }) => seats)).toEqual([['RU', 'UA']])
  })

  it('[R6.12] take a point for a ceasefire, and keep it only where both enforce it', () => {
    const start = opening()
    const seats = { ...start.seats, RU: { ...start.seats.RU, ap: 6 }, UA: { ...start.seats.UA, ap: 4 } }
    const both = settled('july-ceasefire', { RU: 'enforce', UA: 'enforce' }, { ...start, seats })
    expect([both.seats.RU.ap, both.seats.UA.ap]).toEqual([5, 3])
    expect(both.tension['RU-UA']).toBeLessThan(start.tension['RU-UA'])
    expect(settled('july-ceasefire', { RU: 'enforce' }, { ...start, seats }).tension['RU-UA']).toBe(
      start.tension['RU-UA'],
    )
  })

  it('[R6.12] harm nobody who has prepared for a forged letter', () => {
    const start = opening()
    const seats = { ...start.seats, BA: { ...start.seats.BA, draft: [order('B9')] } }
    expect(trackOf(settled('forged-letter', {}, { ...start, seats }), 'cohesion')).toBe(start.tracks.cohesion)
    expect(trackOf(settled('forged-letter', {}), 'cohesion')).toBe(start.tracks.cohesion - 2)
  })

  it('[R6.12] shake Belarus by an election, more with a crackdown in the West’s eyes', () => {
    const start = newGame(setupOf('a'))
    const firm = settled('disputed-election', {}, start)
    const soft = settled('disputed-election', { BY: 'concede' }, start)
    expect(trackOf(firm, 'stability')).toBe(start.tracks.stability - 25 + 6)
    expect(trackOf(firm, 'westernTies')).toBeLessThan(trackOf(soft, 'westernTies'))
  })
})

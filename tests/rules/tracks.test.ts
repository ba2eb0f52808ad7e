import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRACKS } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import {
  belarusStep,
  cohesionStep,
  highestOf,
  moveTrack,
  openShareOf,
  predictabilityStep,
} from '../../shared/rules/tracks.ts'
import { actOf, opening } from './opening.ts'

const START = opening()
const tense = (pair: keyof GameState['tension'], value: number, state = START): GameState => ({
  ...state,
  tension: { ...state.tension, [pair]: value },
})
const tracked = (changes: Partial<GameState['tracks']>): GameState => ({
  ...START,
  tracks: { ...START.tracks, ...changes },
})
const total = (changes: readonly { readonly delta: number }[]) => changes.reduce((sum, one) => sum + one.delta, 0)

describe('tracks', () => {
  it('[R3.4] never leave their range', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TRACKS), fc.double({ min: -500, max: 500, noNaN: true }), (track, by) => {
        const change = moveTrack(START, track, by, { key: 'reason.order', rule: 'R3.4' }, null)
        const after = START.tracks[track] + change.delta
        expect(after).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(highestOf(track))
      }),
    )
  })

  it('[R5.6] cohesion grows with Russian pressure and falls with quarrels and deals behind its back', () => {
    expect(total(cohesionStep(tense('RU-BA', 80)))).toBeCloseTo(1)
    expect(total(cohesionStep(tense('RU-BA', 30)))).toBeCloseTo(-1)
    const hard = actOf('PL', { code: 'C10', picks: { against: 'BY', form: 'closure' } })
    expect(total(cohesionStep({ ...tense('RU-BA', 55), acts: [hard] }))).toBeCloseTo(-1.5)
    const terms = { type: 'basing', parties: ['NATO', 'PL'], picks: {}, secret: false } as const
    const deal = { id: 'deal', terms, since: 1, status: 'inForce', endedBy: null } as const
    expect(total(cohesionStep({ ...tense('RU-BA', 55), agreements: [deal] }))).toBeCloseTo(-3)
    expect(total(cohesionStep({ ...tense('RU-BA', 55), agreements: [{ ...deal, since: 0 }] }))).toBeCloseTo(0)
  })

  it('[R5.6] a secret deal does its harm, but only its parties know why', () => {
    const terms = { type: 'basing', parties: ['NATO', 'PL'], picks: {}, secret: true } as const
    const deal = { id: 'deal', terms, since: 1, status: 'inForce', endedBy: null } as const
    const changes = cohesionStep({ ...tense('RU-BA', 55), agreements: [deal] })
    expect(changes).toEqual([expect.objectContaining({ delta: -3, seenBy: ['NATO', 'PL'] })])
    const open = { ...deal, id: 'open', terms: { ...terms, secret: false } }
    expect(cohesionStep({ ...tense('RU-BA', 55), agreements: [deal, open] })[0]?.seenBy).toBeNull()
  })

  it('[R5.7] Belarus is drawn east by the tension of the blocs and held back by western ties', () => {
    const by = (state: GameState) =>
      total(belarusStep(state).flatMap(event => (event.kind === 'trackChanged' ? [event.change] : [])))
    expect(by(tense('RU-NATO', 75))).toBeCloseTo(3)
    expect(by(tense('RU-NATO', 45, tracked({ westernTies: 80 })))).toBeCloseTo(-2)
  })

  it('[R5.7] at the thresholds comes a base, then absorption', () => {
    const kinds = (state: GameState) => belarusStep(state).map(event => event.kind)
    expect(kinds(tracked({ integration: 65 }))).toEqual(['trackChanged'])
    expect(kinds(tracked({ integration: 70 }))).toEqual(['trackChanged', 'baseChanged'])
    expect(kinds({ ...tracked({ integration: 70 }), base: 'by-brest' })).toEqual(['trackChanged'])
    expect(kinds(tracked({ integration: 86 }))).toEqual(['trackChanged', 'baseChanged', 'absorbed'])
    expect(kinds({ ...tracked({ integration: 86 }), absorbed: true })).toEqual([])
  })

  it('[R5.8] predictability is the share of movement that others could see coming, over three rounds', () => {
    const seen = actOf(
      'NATO',
      { code: 'C4', picks: { region: 'pl-northeast', size: 'medium', notice: 'notified' } },
      { visibility: 'notified' },
    )
    const unseen = actOf(
      'RU',
      { code: 'C2', picks: { region: 'ru-smolensk', kind: 'armoured' } },
      { visibility: 'covert' },
    )
    expect(openShareOf(START)).toBeNull()
    expect(openShareOf({ ...START, acts: [seen] })).toBe(100)
    expect(openShareOf({ ...START, acts: [seen, unseen] })).toBeCloseTo(75)
    const first = START.history[0]
    if (first === undefined) throw new Error('there is a record of the start')
    const history = [first, ...[10, 20, 30].map(openShare => ({ ...first, openShare }))]
    const reached = (state: GameState) => state.tracks.predictability + total(predictabilityStep(state))
    expect(reached({ ...START, history, acts: [seen] })).toBeCloseTo((20 + 30 + 100) / 3)
    expect(reached({ ...START, history })).toBeCloseTo(20)
    expect(predictabilityStep(START)).toEqual([])
  })
})

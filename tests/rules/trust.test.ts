import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighboursOf, SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Act, GameState } from '../../shared/model/state.ts'
import { reach } from '../../shared/rules/reach.ts'
import { trustAfterAct, trustAfterBreach, trustChange, trustDrift } from '../../shared/rules/trust.ts'
import { actOf, opening } from './opening.ts'

const START = opening()
const change = (act: Act, observer: SeatId, state: GameState = START): number =>
  trustAfterAct(state, act, [observer])[0]?.delta ?? 0
const build = (code: string, kind: string) => actOf('RU', { code, picks: { region: 'ru-pskov-novgorod', kind } })
const exercise = (notice: string) =>
  actOf('RU', { code: 'C4', picks: { region: 'ru-pskov-novgorod', size: 'medium', notice } })

describe('trust', () => {
  it('[R5.2] falls with an offensive build by its reach and size', () => {
    const act = build('C2', 'armoured')
    for (const seat of ['PL', 'BA', 'UA', 'NATO'] as const)
      expect(change(act, seat)).toBeCloseTo(-0.35 * 0.5 * reach('ru-pskov-novgorod', seat, 'armoured'), 5)
    expect(trustAfterAct(START, act, ['BA'])[0]).toMatchObject({
      round: 1,
      dyad: 'BA>RU',
      reason: { key: 'reason.offensiveBuild', rule: 'R5.2', values: { by: 'RU', area: 'ru-pskov-novgorod' } },
    })
  })

  it('[R5.2] falls less with a defensive build, and less still for those who can look', () => {
    const act = build('C1', 'territorial')
    expect(change(act, 'BA')).toBeLessThan(0)
    expect(change(act, 'BA')).toBeGreaterThan(change(build('C2', 'armoured'), 'BA'))
    expect(change(act, 'BA', { ...START, glimpses: { 'RU-BA': 0.5 } })).toBeGreaterThan(change(act, 'BA'))
  })

  it('[R5.2] answers exercises by their notice', () => {
    expect(change(exercise('snap'), 'BA')).toBeCloseTo(-0.3)
    expect(change(exercise('notified'), 'BA')).toBeCloseTo(-0.05)
    expect(change(exercise('observed'), 'BA')).toBeCloseTo(0.1)
  })

  it('[R5.2] grows with a withdrawal where it matters, the less the more there is', () => {
    const act = actOf('RU', { code: 'C6', picks: { from: 'ru-kaliningrad', kind: 'armoured' } })
    const trusting = (value: number) => ({ ...START, trust: { ...START.trust, 'PL>RU': value } })
    expect(change(act, 'PL', trusting(-2))).toBeCloseTo(0.22)
    expect(change(act, 'PL', trusting(-0.5))).toBeCloseTo(0.11)
    expect(change(act, 'PL', trusting(1.2))).toBe(0)
    expect(change(act, 'UA')).toBe(0)
  })

  it('[R5.2] is won by goodwill of one kind once a round', () => {
    const one = actOf('RU', { code: 'C6', picks: { from: 'ru-kaliningrad', kind: 'armoured' } })
    const two = { ...one, id: 'second' }
    const state = { ...START, trust: { ...START.trust, 'PL>RU': -2 }, acts: [one, two] }
    expect(change(one, 'PL', state)).toBeCloseTo(0.22)
    expect(change(two, 'PL', state)).toBe(0)
    expect(change(two, 'PL', { ...state, acts: [{ ...one, round: 0 }, two] })).toBeCloseTo(0.22)
    expect(change(two, 'PL', { ...state, acts: [{ ...one, seenBy: ['RU', 'BA'] }, two] })).toBeCloseTo(0.22)
  })

  it('[R5.2] falls with a hard line, most for its target', () => {
    const act = actOf('PL', { code: 'C10', picks: { against: 'BY', form: 'closure' } })
    expect(change(act, 'BY')).toBeCloseTo(-0.3)
    expect(change(act, 'RU')).toBeCloseTo(-0.1)
  })

  it('[R5.2] is not kept among allies or with oneself', () => {
    expect(trustAfterAct(START, build('C2', 'armoured'), ['RU'])).toEqual([])
    expect(trustChange(START, 'PL', 'NATO', -1, { key: 'reason.hardLine', rule: 'R5.2' })).toBeNull()
  })

  it('[R5.2] drifts with tension, and grows where an agreement is kept', () => {
    const changes = trustDrift(START)
    const of = (dyad: string) => changes.find(one => one.dyad === dyad)?.delta ?? 0
    expect(of('RU>UA')).toBeCloseTo((-0.05 * (60 - 40)) / 40)
    expect(of('UA>BY')).toBeCloseTo((((-0.05 * (22 - 40)) / 40 + 0.05) * (1 - 0.2)) / 3)
  })

  it('[R5.2] breaks with a broken word, most for the victim', () => {
    const [victim, witness] = trustAfterBreach(START, 'BY', ['UA'], ['UA', 'PL'], 'R6.9')
    expect(victim).toMatchObject({ dyad: 'UA>BY', delta: -1.2, reason: { key: 'reason.betrayed', rule: 'R6.9' } })
    expect(witness).toMatchObject({ dyad: 'PL>BY', delta: -0.3 })
  })

  it('[R3.1] stays within its limits whatever happens', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEATS), fc.double({ min: -50, max: 50, noNaN: true }), (seat, by) => {
        for (const other of neighboursOf(seat)) {
          const delta = trustChange(START, seat, other, by, { key: 'reason.drift', rule: 'R5.2' })?.delta ?? 0
          expect(Math.abs((START.trust[`${seat}>${other}`] ?? 0) + delta)).toBeLessThanOrEqual(4)
        }
      }),
    )
  })
})

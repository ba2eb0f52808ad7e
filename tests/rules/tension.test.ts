import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../shared/base/records.ts'
import { PAIRS, pairOf, SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import {
  globalTension,
  PAIR_WEIGHTS,
  shockOf,
  tensionAfterAct,
  tensionChange,
  tensionStep,
} from '../../shared/rules/tension.ts'
import { actOf, opening } from './opening.ts'

const START = opening()
const reason = { key: 'reason.fear', rule: 'R5.3' }

describe('tension', () => {
  it('[R3.3] is one number for both sides of nine pairs, whose weights sum to 1', () => {
    expect(PAIRS.reduce((sum, pair) => sum + PAIR_WEIGHTS[pair], 0)).toBeCloseTo(1)
    for (const a of SEATS) for (const b of SEATS) expect(pairOf(a, b)).toBe(pairOf(b, a))
  })

  it('[R3.3] is global as half the mean and half the highest', () => {
    expect(globalTension(recordOf(PAIRS, () => 50))).toBeCloseTo(50)
    expect(globalTension({ ...recordOf(PAIRS, () => 0), 'RU-NATO': 100 })).toBeCloseTo(65)
  })

  it('[R5.3] moves a share of the way to mutual fear, and rests where it equals it', () => {
    const calm: GameState = { ...START, tension: recordOf(PAIRS, () => 0) }
    for (const { pair, delta } of tensionStep(calm)) {
      expect(delta).toBeGreaterThan(0)
      const settled = tensionStep({ ...START, tension: { ...START.tension, [pair]: delta / calm.settings.a } })
      expect(Math.abs(settled.find(one => one.pair === pair)?.delta ?? 0)).toBeLessThan(0.001)
    }
    expect(tensionStep(calm)).toHaveLength(PAIRS.length)
  })

  it('[R5.3] jumps with a snap exercise, for those who see it, by its reach', () => {
    const snap = actOf(
      'RU',
      { code: 'C4', picks: { region: 'ru-pskov-novgorod', size: 'large', notice: 'snap' } },
      { visibility: 'covert', open: false, seenBy: ['RU', 'BA'] },
    )
    expect(tensionAfterAct(START, snap)).toEqual([
      expect.objectContaining({ pair: 'RU-BA', delta: 2, seenBy: ['RU', 'BA'] }),
    ])
    const told = { ...snap, order: { ...snap.order, picks: { ...snap.order.picks, notice: 'notified' } } }
    expect(tensionAfterAct(START, told)).toEqual([])
  })

  it('[R5.3] is relieved by gestures the less the lower it is', () => {
    const relief = (value: number) =>
      tensionChange({ ...START, tension: { ...START.tension, 'RU-PL': value } }, 'RU-PL', -6, reason, null)?.delta ?? 0
    expect([relief(80), relief(60), relief(45), relief(30), relief(10)]).toEqual([-6, -6, -3, 0, 0])
  })

  it('[R3.3] stays between 0 and 100', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), fc.double({ min: -300, max: 300, noNaN: true }), (pair, by) => {
        const after = START.tension[pair] + (tensionChange(START, pair, by, reason, null)?.delta ?? 0)
        expect(after).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('[R5.3] stays in range over many rounds of any beliefs', () => {
    const beliefs = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 18, maxLength: 18 })
    fc.assert(
      fc.property(beliefs, values => {
        const keys = Object.keys(START.trust) as `${SeatId}>${SeatId}`[]
        let state: GameState = {
          ...START,
          trust: Object.fromEntries(keys.map((key, index) => [key, values[index] ?? 0])),
        }
        for (let round = 0; round < 5; round += 1) {
          const tension = { ...state.tension }
          for (const { pair, delta } of tensionStep(state)) tension[pair] += delta
          state = { ...state, tension }
        }
        for (const pair of PAIRS) {
          expect(state.tension[pair]).toBeGreaterThanOrEqual(0)
          expect(state.tension[pair]).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('[R5.4] jumps with incidents, less with a hot line', () => {
    expect([shockOf('routine', 0), shockOf('serious', 0), shockOf('high', 0)]).toEqual([0.2, 1.2, 5])
    expect(shockOf('high', 0.5)).toBe(4)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreementTerms } from '../../shared/model/agreement.ts'
import { neighboursOf, SEATS } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { cushionOf, networkOf } from '../../shared/rules/cushion.ts'
import { hotLineBetween, hotLineOf, transparencyOf } from '../../shared/rules/transparency.ts'
import { opening } from './opening.ts'

const START = opening()
const with_ = (state: GameState, terms: AgreementTerms): GameState => ({
  ...state,
  agreements: [
    ...state.agreements,
    { id: `extra-${state.agreements.length}`, terms, since: 1, status: 'inForce', endedBy: null },
  ],
})

describe('transparency', () => {
  it('[R3.2] is the Vienna Document’s, more where agreements are in force', () => {
    expect(transparencyOf(START, 'NATO', 'RU')).toBeCloseTo(0.3)
    expect(transparencyOf(START, 'UA', 'BY')).toBeCloseTo(0.3 + 3 * 0.08)
    expect(transparencyOf(START, 'BA', 'BY')).toBeCloseTo(0.3 + 2 * 0.08)
    const pact = with_(START, { type: 'exercise-pact', parties: ['RU', 'NATO'], picks: {}, secret: false })
    expect(transparencyOf(pact, 'RU', 'NATO')).toBeCloseTo(0.35)
    expect(transparencyOf({ ...START, glimpses: { 'RU-NATO': 0.05 } }, 'NATO', 'RU')).toBeCloseTo(0.35)
  })

  it('[R3.2] of Russia gains from the cushion, for those behind it', () => {
    expect(transparencyOf(START, 'PL', 'RU')).toBeCloseTo(0.3 + 0.08 * cushionOf(START))
    expect(transparencyOf({ ...START, base: 'by-brest' }, 'PL', 'RU')).toBeCloseTo(0.3)
  })

  it('[R3.2] is the same from both sides and never above 0.9', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEATS), fc.double({ min: 0, max: 3, noNaN: true }), (seat, gain) => {
        for (const other of neighboursOf(seat)) {
          const state = { ...START, glimpses: { [`${seat}-${other}`]: gain, [`${other}-${seat}`]: gain } }
          expect(transparencyOf(state, seat, other)).toBe(transparencyOf(state, other, seat))
          expect(transparencyOf(state, seat, other)).toBeLessThanOrEqual(0.9)
        }
      }),
    )
  })

  it('[R3.2] hot lines calm the zones of those who have them', () => {
    expect(hotLineOf(START, 'ukraine-north')).toBe(0.5)
    expect(hotLineOf(START, 'baltic-sea')).toBe(0)
    const line: AgreementTerms = {
      type: 'hot-line',
      parties: ['RU', 'NATO'],
      picks: { zone: 'baltic-sea' },
      secret: false,
    }
    const called = with_(START, line)
    expect(hotLineOf(called, 'baltic-sea')).toBe(0.5)
    expect(hotLineOf(called, 'black-sea')).toBe(0)
    expect(hotLineBetween(called, 'baltic-sea', 'NATO', 'RU')).toBe(true)
    expect(hotLineBetween(called, 'baltic-sea', 'PL', 'RU')).toBe(false)
    expect(hotLineOf(with_(called, { ...line, parties: ['RU', 'PL'] }), 'baltic-sea')).toBe(0.8)
  })
})

describe('the cushion', () => {
  it('[R5.7] is independence times the network of agreements', () => {
    expect(networkOf(START)).toBe(4)
    expect(cushionOf(START)).toBeCloseTo(0.55)
    const broken = START.agreements.map(agreement =>
      agreement.terms.parties.includes('BA') ? { ...agreement, status: 'ended' as const } : agreement,
    )
    expect(cushionOf({ ...START, agreements: broken })).toBeCloseTo(0.55 / 2)
  })

  it('[R5.7] rests on what all know of', () => {
    const hidden = START.agreements.map(agreement => ({ ...agreement, terms: { ...agreement.terms, secret: true } }))
    expect(cushionOf({ ...START, agreements: hidden })).toBe(0)
  })

  it('[R5.7] is gone with a base or after absorption', () => {
    expect(cushionOf({ ...START, base: 'by-grodno' })).toBe(0)
    expect(cushionOf({ ...START, absorbed: true })).toBe(0)
  })
})

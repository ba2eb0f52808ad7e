import { describe, expect, it } from 'vitest'
import { AGREEMENT_TYPES } from '../../shared/model/agreement.ts'
import type { GameState } from '../../shared/model/state.ts'
import { proposableFor, refuseTerms } from '../../shared/rules/agreements/legality.ts'
import { decide } from '../../shared/rules/index.ts'
import { costOf, orderOptions } from '../../shared/rules/orders/index.ts'
import { refuseOrder } from '../../shared/rules/orders/legality.ts'
import { newGame } from '../../shared/rules/setup.ts'
import { setupOf } from './opening.ts'
import { order } from './play.ts'

const beginning = (scenario: string, seed = 'a'): GameState => ({
  ...newGame({ ...setupOf(seed), scenario }),
  status: 'playing',
  round: 1,
  phase: 'negotiation',
})

const sit = (state: GameState, seat: 'PL' | 'UA', kind: 'person' | 'bot') =>
  decide(
    state,
    { kind: 'host' },
    { kind: 'takeSeat', seat, player: kind === 'bot' ? { kind, policy: 'passive' } : { kind, name: 'Ada' } },
    0,
  )

describe('a smaller game', () => {
  const state = beginning('quick-start')

  it('[R3.8] offers only its orders, and refuses the others', () => {
    for (const seat of ['RU', 'PL', 'BY'] as const)
      expect(orderOptions(state, seat).map(({ code }) => code)).toEqual(['C1', 'C4', 'C7'])
    expect(refuseOrder(state, 'RU', order('C5', { posture: 'raise' }))?.key).toBe('order-not-here')
    expect(refuseOrder(state, 'PL', order('C1', { region: 'pl-west', kind: 'territorial' }))).toBeNull()
  })

  it('[R3.8] offers only its agreements, among the seats of people', () => {
    const offers = proposableFor(state, 'PL')
    expect(new Set(offers.map(({ type }) => type))).toEqual(new Set(['csbm', 'exercise-pact']))
    expect(new Set(offers.flatMap(one => one.with))).toEqual(new Set(['RU', 'BY']))
    const terms = { type: 'hot-line', parties: ['PL', 'RU'], picks: { zone: 'baltic-sea' }, secret: false } as const
    expect(refuseTerms(state, 'PL', terms)?.key).toBe('not-possible-with')
    expect(AGREEMENT_TYPES.length).toBeGreaterThan(2)
  })

  it('[R3.8] seats people where it offers seats, and bots elsewhere from the start', () => {
    const lobby = newGame({ ...setupOf('a'), scenario: 'quick-start' })
    expect(lobby.seats.UA.player).toEqual({ kind: 'bot', policy: 'passive' })
    expect(lobby.seats.BY.player).toBeNull()
    expect(sit(lobby, 'UA', 'person')).toMatchObject({ ok: false, error: { key: 'seat-of-bots' } })
    expect(sit(lobby, 'UA', 'bot').ok).toBe(true)
    expect(sit(lobby, 'PL', 'person').ok).toBe(true)
  })
})

describe('a scenario', () => {
  it('[R3.8] has prices of its own', () => {
    const cost = (scenario: string) => costOf(beginning(scenario), 'BY', order('Y6'))
    expect([cost('december-2019'), cost('minsk-dialogue')]).toEqual([2, 1])
  })

  it('[R3.8] says which agendas are dealt', () => {
    const dealt = Array.from({ length: 60 }, (_, index) => beginning('minsk-dialogue', `${index}`).seats.RU.agenda)
    expect(new Set(dealt)).toEqual(new Set(['RU.secure-power', 'RU.sphere-keeper']))
    const seekers = dealt.filter(agenda => agenda === 'RU.secure-power').length
    expect(seekers).toBeGreaterThan(30)
  })

  it('[R3.8] is another one with changes', () => {
    const [base, changed] = [beginning('december-2019'), beginning('fort-trump')]
    expect(changed.tracks).toMatchObject({ usPresence: 3, cohesion: 54, integration: base.tracks.integration })
    expect(changed.trust['RU>PL']).toBeCloseTo((base.trust['RU>PL'] ?? 0) - 0.3)
    expect(changed.trust['PL>RU']).toBe(base.trust['PL>RU'])
    expect(changed.tension['RU-PL']).toBe(base.tension['RU-PL'] + 3)
    const brigades = (state: GameState) =>
      Object.values(state.counters).filter(
        ({ owner, at, kind }) => owner === 'NATO' && at === 'pl-west' && kind === 'armoured',
      )
    expect(brigades(changed).map(({ size }) => size)).toEqual([1.4])
    const zapad = Object.values(beginning('zapad-2017').counters)
    expect(zapad.some(({ at, kind }) => at === 'ru-kaliningrad' && kind === 'missile')).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { AGENDA_TABLE } from '../../shared/content/agendas/index.ts'
import { cardOf } from '../../shared/content/injects/catalog.ts'
import { isPlayable } from '../../shared/content/map/areas.ts'
import { DECEMBER_2019 } from '../../shared/content/scenarios/december-2019/index.ts'
import { PAIRS, SEATS, seatsOf } from '../../shared/model/ids.ts'
import { weightsOf } from '../../shared/rules/board.ts'
import { securityOf, threatOf } from '../../shared/rules/perception.ts'
import { DEFAULT_SETTINGS } from '../../shared/rules/settings.ts'
import { newGame } from '../../shared/rules/setup.ts'
import { globalTension } from '../../shared/rules/tension.ts'
import { opening, setupOf } from './opening.ts'

const SEEDS = Array.from({ length: 60 }, (_, index) => `seed ${index}`)

describe('a new table', () => {
  it('[R3.6] waits in the lobby with everything in place, and survives a JSON round trip', () => {
    const state = newGame(setupOf('a'))
    expect(state).toMatchObject({ status: 'lobby', phase: 'lobby', round: 0, absorbed: false, base: null })
    expect(SEATS.map(seat => state.seats[seat].player)).toEqual(SEATS.map(() => null))
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    expect(newGame(setupOf('a'))).toEqual(state)
  })

  it('[R8.1] has the settings of the rulebook except where the set-up changes them', () => {
    expect(newGame(setupOf('a', { beta: 2 })).settings).toEqual({ ...DEFAULT_SETTINGS, beta: 2 })
    expect(newGame(setupOf('a', { cohesion0: 40 })).tracks.cohesion).toBe(40)
  })

  it('[R3.6] deals each seat an agenda of its own, and takes the facilitator’s choice', () => {
    const dealt = SEEDS.map(seed => newGame(setupOf(seed)).seats.RU.agenda)
    expect(new Set(dealt)).toEqual(new Set(['RU.secure-power', 'RU.sphere-keeper', 'RU.opportunist']))
    for (const seat of SEATS) expect(AGENDA_TABLE[newGame(setupOf('b')).seats[seat].agenda].seat).toBe(seat)
    const chosen = newGame({ ...setupOf('b'), agendas: { BY: 'BY.sovereigntist' } })
    expect(chosen.seats.BY.agenda).toBe('BY.sovereigntist')
  })

  it('[R1.6] ends in a hidden round between the bounds of the scenario, or where the set-up says', () => {
    const last = SEEDS.map(seed => newGame(setupOf(seed)).lastRound)
    expect(new Set(last)).toEqual(new Set([6, 7, 8, 9]))
    expect(newGame({ ...setupOf('a'), rounds: 3 }).lastRound).toBe(3)
  })

  it('[R3.7] deals history’s cards first, nearly in order', () => {
    const { early, later } = DECEMBER_2019.deck
    const decks = SEEDS.map(seed => newGame(setupOf(seed)).deck)
    for (const deck of decks) {
      expect([...deck].sort()).toEqual([...early, ...later].sort())
      for (const [index, card] of early.entries()) expect(Math.abs(deck.indexOf(card) - index)).toBeLessThanOrEqual(1)
    }
    expect(new Set(decks.map(deck => deck.join())).size).toBeGreaterThan(30)
  })

  it('[R3.7] deals only cards that exist', () => {
    expect(newGame(setupOf('a')).deck.filter(card => cardOf(card) === null)).toEqual([])
  })

  it('[R3.5] has the start as its first record', () => {
    const { history, tension } = newGame(setupOf('a'))
    expect(history).toHaveLength(1)
    expect(history[0]).toMatchObject({ round: 0, armsIndex: 100, openShare: null, pairs: tension })
  })
})

describe('December 2019', () => {
  const within = (value: number, target: number, slack: number) =>
    expect(Math.abs(value - target), `${value} is not near ${target}`).toBeLessThanOrEqual(slack)

  it('[R3.3] begins at the tension of the model, near its point of rest', () => {
    const state = opening()
    within(globalTension(state.tension), 54, 4)
    for (const pair of PAIRS) {
      const [one, other] = seatsOf(pair)
      within(state.tension[pair], (threatOf(state, one, other) + threatOf(state, other, one)) / 2, 3)
    }
  })

  it('[R4.6] begins with the securities of the model, also through eyes that err', () => {
    const targets = { RU: 56, NATO: 52, PL: 47, BA: 42, UA: 45, BY: 48 }
    const states = [opening(), ...SEEDS.slice(0, 20).map(seed => newGame(setupOf(seed)))]
    for (const state of states) for (const seat of SEATS) within(securityOf(state, seat), targets[seat], 6)
  })

  it('[R2.5] places the forces of the model, each with its sources', () => {
    const sums = Object.fromEntries(
      SEATS.map(seat => {
        const weights = DECEMBER_2019.forces
          .filter(force => force.owner === seat)
          .map(force => weightsOf(force.kind, force.size))
        const sum = (part: 'offence' | 'defence') => weights.reduce((total, one) => total + one[part], 0)
        return [seat, [sum('offence'), sum('defence')]]
      }),
    )
    const targets = { RU: [24, 11], NATO: [13.2, 5.2], PL: [7, 4], BA: [1.2, 4.3], UA: [10, 8], BY: [2.5, 4.5] }
    for (const seat of SEATS)
      for (const [part, target] of targets[seat].entries()) within(sums[seat]?.[part] ?? 0, target, 0.5)
    const known = new Set(DECEMBER_2019.sources.map(source => source.id))
    for (const force of DECEMBER_2019.forces) {
      expect(isPlayable(force.at)).toBe(true)
      expect(force.sources.length).toBeGreaterThan(0)
      expect(force.sources.filter(source => !known.has(source))).toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import scenarios from '../../client/texts/en/scenarios.json' with { type: 'json' }
import { POLICIES } from '../../shared/bots/index.ts'
import { AGENDA_TABLE } from '../../shared/content/agendas/index.ts'
import { AGREEMENTS } from '../../shared/content/agreements/catalog.ts'
import { cardOf } from '../../shared/content/injects/catalog.ts'
import { isPlayable } from '../../shared/content/map/areas.ts'
import { rowOf } from '../../shared/content/orders/catalog.ts'
import { DEFAULT_SCENARIO, SCENARIOS } from '../../shared/content/scenarios/index.ts'
import { SCENARIO_IDS, seatsOffered } from '../../shared/content/scenarios/names.ts'
import { SEATS } from '../../shared/model/ids.ts'
import { invariants } from '../../shared/rules/invariants.ts'
import { newGame } from '../../shared/rules/setup.ts'
import { startedTable } from '../support/games.ts'
import { botGame, playOn } from '../support/players.ts'

const texts: Readonly<Record<string, string>> = scenarios
const byId = SCENARIOS.map(scenario => ({ ...scenario, scenario }))
const NOTHING_HIDDEN = { table: 'table', seed: 'a', rounds: null, settings: {}, agendas: {}, clock: {} }

describe('the scenarios', () => {
  it('are offered by the names under which they are played', () => {
    expect(SCENARIOS.map(({ id }) => id)).toEqual([...SCENARIO_IDS])
    expect(SCENARIO_IDS).toContain(DEFAULT_SCENARIO)
    for (const { id, limits } of SCENARIOS) expect(seatsOffered(id)).toEqual(limits?.seats ?? null)
  })

  it('have a name, a brief and a teaching point, and no others do', () => {
    const keys = SCENARIOS.flatMap(({ id }) => ['name', 'brief', 'teaching'].map(part => `scenario.${id}.${part}`))
    const told = Object.keys(texts).filter(key => key.startsWith('scenario.'))
    expect(told.sort()).toEqual([...keys].sort())
  })
})

describe.each(byId)('$id', ({ id, scenario }) => {
  const { deck, forces, sources, limits, prices = {}, agendas = {}, exercises = [], rounds } = scenario

  it('begins with a month and has bounds of rounds', () => {
    expect(scenario.begins).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
    expect(rounds[0]).toBeGreaterThan(0)
    expect(rounds[1]).toBeGreaterThanOrEqual(rounds[0])
  })

  it('deals cards that exist, each once, and scripts no round that may not come', () => {
    const scripted = Object.entries(deck.byRound ?? {})
    const cards = [...deck.early, ...deck.later, ...scripted.map(([, card]) => card)]
    expect(cards.filter(card => cardOf(card) === null)).toEqual([])
    expect(new Set(cards).size).toBe(cards.length)
    for (const [round] of scripted) expect(Number(round)).toBeLessThanOrEqual(rounds[0])
    expect(limits !== undefined || cards.length >= rounds[1]).toBe(true)
  })

  it('[R3.7] brings scripted cards in their rounds', () => {
    for (const seed of ['a', 'b', 'c']) {
      const drawn = newGame({ ...NOTHING_HIDDEN, scenario: id, seed }).deck
      for (const [round, card] of Object.entries(deck.byRound ?? {})) expect(drawn[Number(round) - 1]).toBe(card)
    }
  })

  it('says what every force rests on, and doubts what is recalled', () => {
    const known = sources.map(source => source.id)
    expect(new Set(known).size).toBe(known.length)
    for (const force of forces) {
      expect(isPlayable(force.at) && force.size > 0).toBe(true)
      expect(force.sources.length).toBeGreaterThan(0)
      expect(force.sources.filter(source => !known.includes(source))).toEqual([])
    }
    for (const { confidence, source } of sources)
      if (confidence === 'R') expect(source).toMatch(/recalled|General knowledge/i)
  })

  it('names only orders, agreements, agendas and places that there are', () => {
    const codes = [...Object.keys(prices), ...(limits?.orders ?? [])]
    expect(codes.filter(code => rowOf(code) === null)).toEqual([])
    for (const price of Object.values(prices)) expect(Number.isInteger(price) && price >= 0).toBe(true)
    const types = AGREEMENTS.map(({ type }) => type)
    expect((limits?.agreements ?? []).filter(type => !types.includes(type))).toEqual([])
    for (const seat of SEATS) for (const agenda of agendas[seat] ?? []) expect(AGENDA_TABLE[agenda].seat).toBe(seat)
    for (const { at, round } of exercises) expect(isPlayable(at) && round <= rounds[1]).toBe(true)
    expect(limits === undefined || POLICIES.some(policy => policy === limits.others)).toBe(true)
  })

  it('[R3.6] makes a sound table', () => {
    const state = newGame({ ...NOTHING_HIDDEN, scenario: id })
    expect(invariants(state)).toEqual([])
    expect(state.history[0]?.armsIndex).toBe(100)
  })

  it.each(['cautious', 'random'])('is played to its end by %s bots', policy => {
    const game = botGame({ scenario: id, seed: `${id} ${policy}`, rounds: null }, policy, {
      after: ({ state }) => {
        const wrong = state.phase === 'briefing' ? invariants(state) : []
        if (wrong.length > 0) throw new Error(wrong.join('; '))
      },
    })
    const { phase, outcome, round } = game.state
    expect(phase).toBe('ended')
    expect(invariants(game.state)).toEqual([])
    expect(outcome?.ending === 'war' || (round >= rounds[0] && round <= rounds[1])).toBe(true)
  })
})

describe('a scripted exercise', () => {
  it('[R3.8] is held in its round whatever the seats do', () => {
    const table = startedTable({ scenario: 'defender-2020', settings: { p0: 0 } }, () => ({
      kind: 'bot',
      policy: 'passive',
    }))
    playOn(table, 'passive', { until: ({ round }) => round === 3 })
    expect(table.state.exercises).toEqual([expect.objectContaining({ by: 'NATO', at: 'pl-west', size: 1 })])
  })
})

import { describe, expect, it } from 'vitest'
import { cardOf } from '../../shared/content/injects/catalog.ts'
import { rowOf } from '../../shared/content/orders/catalog.ts'
import type { GameEvent } from '../../shared/model/event.ts'
import type { GameState } from '../../shared/model/state.ts'
import { evolve } from '../../shared/rules/index.ts'
import { botGame } from '../support/players.ts'

const NOISE = 1e-5

/** Total size of counters by owner and kind. */
function sizes(state: GameState): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { owner, kind, size } of Object.values(state.counters))
    sums.set(`${owner} ${kind}`, (sums.get(`${owner} ${kind}`) ?? 0) + size)
  return sums
}

/** What an order or card may do to the total of forces, by its declared effects. */
const builds = (effects: unknown): boolean => JSON.stringify(effects).includes('"do":"build"')
const withdraws = (effects: unknown): boolean => JSON.stringify(effects).includes('"what":"withdraw"')

const cardBuilds = (state: GameState): boolean =>
  state.injects.some(({ id, round }) => round === state.round && builds(cardOf(id)))

/** Goes through a game fact by fact and says where force came from nothing or went to nothing. */
function leaks(seed: string): readonly string[] {
  const { log } = botGame({ seed, rounds: 5, settings: { p0: 0 } }, 'random')
  const found: string[] = []
  let state: GameState | null = null
  let before = new Map<string, number>()
  for (const event of log.flatMap(({ events }): readonly GameEvent[] => events)) {
    state = evolve(state, event)
    if (event.kind === 'tableCreated' || event.kind === 'apSpent' || cardBuilds(state)) before = sizes(state)
    if (event.kind !== 'orderCarriedOut') continue
    const after = sizes(state)
    const { code } = event.act.order
    const effects = rowOf(code)?.effects ?? []
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const grown = (after.get(key) ?? 0) - (before.get(key) ?? 0)
      if (grown > NOISE && !builds(effects)) found.push(`${code}: ${key} grew by ${grown}`)
      if (grown < -NOISE && !withdraws(effects)) found.push(`${code}: ${key} shrank by ${-grown}`)
    }
    before = after
  }
  return found
}

describe('counters', () => {
  it.each(Array.from({ length: 12 }, (_, game) => game))(
    '[R6.4] are conserved but for builds and withdrawals, game %i',
    game => expect(leaks(`conservation ${game}`)).toEqual([]),
  )
})

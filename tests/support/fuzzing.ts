import { chanceOf } from '../../shared/base/chance.ts'
import { recordOf } from '../../shared/base/records.ts'
import { POLICIES } from '../../shared/bots/index.ts'
import type { LogEntry } from '../../shared/model/event.ts'
import { SEATS } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { fold, invariants } from '../../shared/rules/index.ts'
import type { TestTable } from './games.ts'
import { brokenOffers } from './offers.ts'
import { botGame, type Policies } from './players.ts'

/** Parts of states that have travelled as text; a part that nobody replaced since need not travel again. */
const travelled = new WeakSet<object>()

/** Every state travels as text, as it does through the store. */
const throughJson = (state: GameState): GameState =>
  Object.fromEntries(Object.entries(state).map(([name, part]) => [name, asText(part)])) as unknown as GameState

function asText(part: unknown): unknown {
  if (typeof part === 'object' && part !== null && travelled.has(part)) return part
  const after: unknown = JSON.parse(JSON.stringify(part))
  if (typeof after === 'object' && after !== null) travelled.add(after)
  return after
}

/** Most games are short, since what is looked for shows early; some are long. */
const LENGTHS = [3, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9]

/** How seldom all offers of all seats are tried. */
const OFFERS_EVERY = 40

/** A game of mixed bots, number `index`: played through JSON at each command, its rules checked at each command. */
export function fuzzGame(index: number): TestTable {
  const chance = chanceOf('fuzz', index)
  const policies: Policies = recordOf(SEATS, seat => chance.pick(`policy|${seat}`, POLICIES))
  const rounds = chance.pick('rounds', LENGTHS)
  const faults: string[] = []
  const game = botGame({ seed: `fuzz ${index}`, rounds }, policies, {
    journey: throughJson,
    skip: ({ phase, round }) => phase === 'resolution' || (phase === 'briefing' && round > 2),
    after: ({ state, log }, seat, command) => {
      faults.push(...invariants(state).map(fault => `${command.kind} of ${seat}: ${fault}`))
      if (log.length % OFFERS_EVERY === 0) faults.push(...brokenOffers(state, chance))
      if (faults.length > 0) throw new Error(`game ${index}, command ${log.length}: ${faults.join('; ')}`)
    },
  })
  sameAgain(game)
  return game
}

/** The log alone gives the same state as play through JSON did. */
function sameAgain({ log, state }: TestTable): void {
  const stored = JSON.parse(JSON.stringify(log)) as readonly LogEntry[]
  if (JSON.stringify(fold(stored)) !== JSON.stringify(state)) throw new Error('the log tells another story')
}

import { scenarioOf } from '../../content/scenarios/index.ts'
import type { Range } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'

const SHORTEST = 1
const LONGEST = 12

/**
 * Fewest and most rounds there can be, given that the game has come this far. A facilitator's own choice outside the
 * scenario's bounds widens the range to all lengths, so that it is true without telling [R9.1].
 */
export function roundsRange(state: GameState): Range {
  const [fewest, most] = scenarioOf(state.setup.scenario).rounds
  const usual = state.lastRound >= fewest && state.lastRound <= most
  const low = usual ? fewest : SHORTEST
  return { low: Math.max(low, state.round), high: usual ? most : Math.max(LONGEST, most) }
}

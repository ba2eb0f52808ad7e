import { scenarioOf } from '../../content/scenarios/index.ts'
import type { Range } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'

/**
 * Fewest and most rounds there can be, given that the game has come this far. A number that the facilitator has fixed is
 * known to all; one drawn from the seed is hidden between the scenario's bounds [R9.1]. A set-up may say otherwise [R8.2].
 */
export function roundsRange({ setup, round, lastRound }: GameState): Range {
  if (setup.knownEnd ?? setup.rounds !== null) return { low: lastRound, high: lastRound }
  const [fewest, most] = scenarioOf(setup.scenario).rounds
  return { low: Math.max(fewest, round), high: Math.max(most, round) }
}

import { scenarioOf } from '../../content/scenarios/index.ts'
import type { Range } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'

/**
 * Fewest and most rounds there can be, given that the game has come this far. A number that the facilitator has fixed is
 * known to all; one drawn from the seed is hidden between the scenario's bounds [R9.1].
 */
export function roundsRange({ setup, round }: GameState): Range {
  if (setup.rounds !== null) return { low: setup.rounds, high: setup.rounds }
  const [fewest, most] = scenarioOf(setup.scenario).rounds
  return { low: Math.max(fewest, round), high: most }
}

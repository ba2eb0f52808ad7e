import { DECEMBER_2019 } from './december-2019/index.ts'
import type { Scenario } from './scenario.ts'

/** Every scenario that can be played. */
export const SCENARIOS: readonly Scenario[] = [DECEMBER_2019]

export const DEFAULT_SCENARIO = DECEMBER_2019.id

/** The scenario of this id; throws where there is none, since a table must not start on a guess. */
export function scenarioOf(id: string): Scenario {
  const found = SCENARIOS.find(scenario => scenario.id === id)
  if (found === undefined) throw new Error(`no scenario ${id}`)
  return found
}

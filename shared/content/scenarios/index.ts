import { BELARUS_2020 } from './belarus-2020.ts'
import { DECEMBER_2019 } from './december-2019/index.ts'
import { DEFENDER_2020 } from './defender-2020.ts'
import { FORT_TRUMP } from './fort-trump.ts'
import { LONG_ROAD } from './long-road.ts'
import { MINSK_DIALOGUE } from './minsk-dialogue.ts'
import { FIRST_SCENARIO } from './names.ts'
import { QUICK_START } from './quick-start.ts'
import type { Scenario } from './scenario.ts'
import { ZAPAD_2017 } from './zapad-2017.ts'

/** Every scenario that can be played. */
export const SCENARIOS: readonly Scenario[] = [
  QUICK_START,
  DECEMBER_2019,
  DEFENDER_2020,
  ZAPAD_2017,
  FORT_TRUMP,
  MINSK_DIALOGUE,
  BELARUS_2020,
  LONG_ROAD,
]

export const DEFAULT_SCENARIO: string = FIRST_SCENARIO

const BY_ID: ReadonlyMap<string, Scenario> = new Map(SCENARIOS.map(scenario => [scenario.id, scenario]))

/** The scenario of this id; throws where there is none, since a table must not start on a guess. */
export function scenarioOf(id: string): Scenario {
  const found = BY_ID.get(id)
  if (found === undefined) throw new Error(`no scenario ${id}`)
  return found
}

import type { Policy } from '../stance.ts'
import { competitive } from './competitive.ts'
import { cooperative } from './cooperative.ts'

/** Co-operates until the game may be about to end, then takes what it can. */
export const lateDefector: Policy = sight =>
  sight.frame.head.round >= sight.frame.head.rounds.low - 1 ? competitive(sight) : cooperative(sight)

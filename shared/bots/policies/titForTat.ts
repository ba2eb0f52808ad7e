import { lastDeeds, provocations } from '../sight.ts'
import type { Policy } from '../stance.ts'
import { competitive } from './competitive.ts'
import { cooperative } from './cooperative.ts'

/** Begins kindly; afterwards does in each round what was done to it in the last, seat by seat where it signs. */
export const titForTat: Policy = sight => {
  const deeds = lastDeeds(sight)
  const wronged = (seat: string): boolean =>
    deeds.some(deed => deed.by === seat && (deed.nature === 'offensive-build' || deed.nature === 'hard-line'))
  const kind = cooperative(sight)
  if (provocations(sight) === 0) return kind
  const hard = competitive(sight)
  return {
    ...hard,
    notice: 'notified',
    agreesWith: seat => !wronged(seat),
    proposals: 1,
    inCrisis: against => (wronged(against) ? 'hold' : 'stand-down'),
  }
}

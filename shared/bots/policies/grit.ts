import { gestures, provocations } from '../sight.ts'
import { type Policy, wanting } from '../stance.ts'
import { cooperative } from './cooperative.ts'

/**
 * Graduated reciprocation in tension reduction: announced, repeated, modest and verifiable steps, kept up for a while
 * without an answer; exploitation is met in proportion and by defence alone.
 */
export const grit: Policy = sight => {
  const exploited = Math.max(0, provocations(sight) - gestures(sight))
  return {
    ...cooperative(sight),
    wants: wanting({
      restraint: exploited > 2 ? 0 : 1.2,
      'defensive-build': 0.4 * exploited,
      posture: 0.8,
      other: 0.7,
    }),
    inCrisis: () => (exploited > 2 ? 'hold' : 'stand-down'),
  }
}

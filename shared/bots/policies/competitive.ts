import { tagOf, trustIn } from '../sight.ts'
import { IDLE, type Policy, wanting } from '../stance.ts'

/** Builds, exercises without notice, threatens, and seldom gives way. */
export const competitive: Policy = sight => ({
  ...IDLE,
  wants: wanting({
    'offensive-build': 1.2,
    'defensive-build': 0.5,
    exercise: 0.9,
    'hard-line': 0.9,
    posture: 0.8,
    other: 0.5,
  }),
  ambition: 1,
  calm: 0,
  posture: 1,
  notice: 'snap',
  agreesWith: seat => trustIn(sight, seat) >= 0.65,
  inCrisis: () => (sight.chance.happens(tagOf(sight, 'escalate'), 0.3) ? 'escalate' : 'hold'),
})

import { fearOf, threatFrom, trustIn } from '../sight.ts'
import { IDLE, type Policy, wanting } from '../stance.ts'

/** Answers its own fear: builds when threatened, signs with those it can trust a little, holds its ground. */
export const cautious: Policy = sight => {
  const fear = fearOf(sight) / 100
  return {
    ...IDLE,
    wants: wanting({
      'defensive-build': 1.4 * fear,
      'offensive-build': fear > 0.45 ? 1.1 * fear : 0,
      exercise: 0.6 * fear,
      restraint: fear < 0.3 ? 0.6 : 0,
      'hard-line': fear > 0.7 ? 0.5 : 0,
      posture: 0.7,
      other: 0.4,
    }),
    ambition: 0.6,
    calm: 0.5,
    posture: fear > 0.65 ? 1 : 0,
    notice: 'notified',
    agreesWith: seat => trustIn(sight, seat) >= 0.2,
    proposals: 1,
    inCrisis: against => (trustIn(sight, against) > 0.5 || threatFrom(sight, against) > 75 ? 'stand-down' : 'hold'),
  }
}

import { IDLE, type Policy, wanting } from '../stance.ts'

/** Notifies, invites observers, signs, restrains itself, stands down. */
export const cooperative: Policy = () => ({
  ...IDLE,
  wants: wanting({ restraint: 1, exercise: 0.2, posture: 0.8, other: 0.6 }),
  ambition: 0.6,
  calm: 1.5,
  posture: 0,
  notice: 'observed',
  agreesWith: () => true,
  proposals: 2,
  pledges: true,
  inCrisis: () => 'stand-down',
})

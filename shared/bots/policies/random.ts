import { keysOf, recordOf } from '../../base/records.ts'
import { CRISIS_CHOICES } from '../../model/command.ts'
import { tagOf } from '../sight.ts'
import { IDLE, type Policy } from '../stance.ts'

/** Wants something else in every round, for no reason. */
export const random: Policy = sight => {
  const draw = (about: string): number => sight.chance.unit(tagOf(sight, `whim|${about}`))
  return {
    wants: recordOf(keysOf(IDLE.wants), nature => draw(nature) * 2 - 0.5),
    ambition: draw('ambition') * 2 - 1,
    calm: draw('calm') * 2 - 1,
    posture: draw('posture') < 0.5 ? 0 : draw('posture') < 0.8 ? 1 : 2,
    notice: draw('notice') < 0.4 ? 'snap' : draw('notice') < 0.7 ? 'notified' : 'observed',
    agreesWith: seat => draw(`agree|${seat}`) < 0.6,
    proposals: Math.floor(draw('proposals') * 3),
    pledges: draw('pledges') < 0.5,
    inCrisis: against => sight.chance.pick(tagOf(sight, `crisis|${against}`), CRISIS_CHOICES),
  }
}

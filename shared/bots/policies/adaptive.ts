import { mostFeared, trustIn } from '../sight.ts'
import type { Policy } from '../stance.ts'
import { cautious } from './cautious.ts'
import { cooperative } from './cooperative.ts'

/** Co-operates with those whom it trusts enough; while it does not trust the one it fears most, it arms as the cautious do. */
export const adaptive: Policy = sight => {
  const feared = mostFeared(sight)
  const trusts = (seat: Parameters<typeof trustIn>[1]): boolean => trustIn(sight, seat) >= sight.temperament.threshold
  const base = feared === null || trusts(feared.about) ? cooperative(sight) : cautious(sight)
  return {
    ...base,
    agreesWith: trusts,
    proposals: 2,
    inCrisis: against => (trusts(against) ? 'stand-down' : 'hold'),
  }
}

import { type PairId, seatsOf } from '../../../shared/model/ids.ts'
import type { Tell } from '../../describe/tell.ts'

/** "Russia and the Baltics". */
export function pairName(t: Tell['t'], pair: PairId): string {
  const [first, last] = seatsOf(pair)
  return t('list.and', { first: t(`seat.${first}`), last: t(`seat.${last}.in`) })
}

import { EXERCISE_SIZES, natureOf } from '../../content/orders/nature.ts'
import type { Agreement } from '../../model/agreement.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Act } from '../../model/state.ts'
import { bearingOf, targetOf } from '../trust.ts'

/** An exercise bears on a party from this weight on. */
const NEAR = 0.5

/** Sizes from which an exercise must be notified to the partner, by CSBM level; level 1 only exchanges information. */
const NOTIFY_FROM: Readonly<Record<string, number>> = { '2': 2.5, '3': 2.5, '4': 0.5 }

/** Whether an act breaks a clause of an agreement to which its author is party [R6.9]. */
export function breaksAgreement(act: Act, agreement: Agreement): boolean {
  const { terms } = agreement
  if (agreement.status !== 'inForce' || !terms.parties.includes(act.by)) return false
  const partners = terms.parties.filter(party => party !== act.by)
  switch (terms.type) {
    case 'csbm':
      return breaksCsbm(act, partners, terms.picks.level ?? '1')
    case 'exercise-pact':
      return concealed(act) || unannouncedFrom(act, EXERCISE_SIZES[terms.picks.threshold ?? 'small'] ?? 0.5)
    case 'security-cooperation':
      return natureOf(act.order).kind === 'hard-line' && partners.includes(targetOf(act) ?? act.by)
    case 'hot-line':
    case 'basing':
      return false
  }
}

function breaksCsbm(act: Act, partners: readonly SeatId[], level: string): boolean {
  if (!partners.some(partner => bearingOf(act, partner) >= NEAR)) return false
  const from = NOTIFY_FROM[level]
  return concealed(act) || (from !== undefined && unannouncedFrom(act, from))
}

/** The hidden part of an exercise that was declared at less than its size. */
export const concealed = (act: Act): boolean => natureOf(act.order).concealed

/** A snap exercise of at least this size, in brigade-equivalents. */
function unannouncedFrom(act: Act, size: number): boolean {
  const nature = natureOf(act.order)
  return nature.kind === 'exercise' && nature.notice === 'snap' && nature.units >= size
}

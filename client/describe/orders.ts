import type { CounterView } from '../../shared/model/frame.ts'
import type { Label, Order, OrderCode, Visibility } from '../../shared/model/order.ts'
import { pickName } from './picks.ts'
import type { Tell } from './tell.ts'

export const orderName = (tell: Tell, code: OrderCode): string => tell.t(`order.${code}.name`)
export const orderEffect = (tell: Tell, code: OrderCode): string => tell.t(`order.${code}.text`)

/** Where, what and whom: "Smolensk, armoured brigade". Empty for an order without slots. */
export function orderDetails(tell: Tell, order: Order, counters: readonly CounterView[]): string {
  const names = Object.entries(order.picks).map(([slot, value]) => pickName(tell, slot, value, counters))
  return names.join(', ')
}

/** One line: the order's name and what was picked. */
export function orderLine(tell: Tell, order: Order, counters: readonly CounterView[]): string {
  const details = orderDetails(tell, order, counters)
  const name = orderName(tell, order.code)
  return details === '' ? name : tell.t('desk.line', { name, details })
}

/** What the seat says in public that the order is; null when it says nothing. */
export function labelSentence(tell: Tell, label: Label | null): string | null {
  if (label === null) return null
  const claim = tell.t(`claim.${label.claim}`)
  if (label.to === null) return tell.t('desk.claimed', { claim })
  return tell.t('desk.claimedTo', { claim, seat: tell.t(`seat.${label.to}`) })
}

/** Who will learn of an order, in one sentence. */
export const visibilitySentence = (tell: Tell, visibility: Visibility): string => tell.t(`desk.seen.${visibility}`)

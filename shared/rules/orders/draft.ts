import { rowOf } from '../../content/orders/catalog.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { Refusal } from '../../model/said.ts'
import type { GameState } from '../../model/state.ts'
import { costOf } from './cost.ts'
import { refuseOrder } from './legality.ts'
import { holdsOf } from './specials.ts'

/** Why a seat's orders may not be given together; null when they may [R6.2]. */
export function refuseDraft(state: GameState, seat: SeatId, orders: readonly Order[]): Refusal | null {
  for (const [index, order] of orders.entries()) {
    const refused = refuseOrder(state, seat, order) ?? refuseNext(orders.slice(0, index), order)
    if (refused !== null) return refused
  }
  const cost = orders.reduce((sum, order) => sum + costOf(state, seat, order), 0)
  const { ap } = state.seats[seat]
  return cost > ap ? { key: 'not-enough-ap', values: { cost, ap } } : null
}

/** Limits by round, and pairs of orders that cannot both be carried out. */
function refuseNext(earlier: readonly Order[], order: Order): Refusal | null {
  const row = rowOf(order.code)
  if (row === null) return { key: 'unknown-order' }
  const same = earlier.filter(other => other.code === order.code)
  if (same.length >= row.limit) return { key: 'order-limit', values: { order: row.code, limit: row.limit } }
  const taken = earlier.flatMap(other => heldBy(other))
  return heldBy(order).some(hold => taken.includes(hold)) ? { key: 'orders-clash', values: { order: row.code } } : null
}

function heldBy(order: Order): readonly string[] {
  const row = rowOf(order.code)
  return row === null ? [] : holdsOf(row, order)
}

/** The part of a draft that may still be given: what changed in the meantime drops out, the rest stays [R6.2]. */
export function legalPart(state: GameState, seat: SeatId, orders: readonly Order[]): readonly Order[] {
  const kept: Order[] = []
  for (const order of orders) if (refuseDraft(state, seat, [...kept, order]) === null) kept.push(order)
  return kept
}

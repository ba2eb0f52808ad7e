import { rowOf } from '../../content/orders/catalog.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { GameState } from '../../model/state.ts'
import { priceOf } from '../scenario.ts'
import { holds } from './conditions.ts'

/** What an order costs with these picks, in action points [R6.2]. */
export function costOf(state: GameState, seat: SeatId, order: Order): number {
  const row = rowOf(order.code)
  if (row === null) return 0
  const by = costByOf(row)
  const picked = by === null ? undefined : order.picks[by.slot]
  return (picked === undefined ? undefined : by?.costs[picked]) ?? baseCost(state, seat, row)
}

/** The cost of a row before anything is picked. */
export function baseCost(state: GameState, seat: SeatId, row: OrderRow): number {
  const price = priceOf(state, row.code)
  if (price !== undefined) return price
  const cheap = row.cheaper !== undefined && holds(state, row.cheaper.if, { self: seat, picks: {} })
  return cheap && row.cheaper !== undefined ? row.cheaper.cost : row.cost
}

/** Costs that depend on a choice. */
export const costByOf = (row: OrderRow): NonNullable<OrderRow['costBy']> | null => row.costBy ?? null

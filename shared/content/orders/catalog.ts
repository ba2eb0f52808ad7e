import type { OrderCode } from '../../model/order.ts'
import { COMMON_ORDERS } from './common.ts'
import type { OrderRow } from './row.ts'

/** Every order of the game, in the order of the screen. */
export const ORDERS: readonly OrderRow[] = [...COMMON_ORDERS]

const BY_CODE: ReadonlyMap<OrderCode, OrderRow> = new Map(ORDERS.map(row => [row.code, row]))

export const rowOf = (code: OrderCode): OrderRow | null => BY_CODE.get(code) ?? null

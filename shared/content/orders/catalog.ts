import type { OrderCode } from '../../model/order.ts'
import { BALTIC_ORDERS } from './baltics.ts'
import { BELARUSIAN_ORDERS } from './belarus.ts'
import { COMMON_ORDERS } from './common.ts'
import { NATO_ORDERS } from './nato.ts'
import { POLISH_ORDERS } from './poland.ts'
import type { OrderRow } from './row.ts'
import { RUSSIAN_ORDERS } from './russia.ts'
import { UKRAINIAN_ORDERS } from './ukraine.ts'

/** Every order of the game, in the order of the screen. */
export const ORDERS: readonly OrderRow[] = [
  ...COMMON_ORDERS,
  ...RUSSIAN_ORDERS,
  ...NATO_ORDERS,
  ...POLISH_ORDERS,
  ...BALTIC_ORDERS,
  ...UKRAINIAN_ORDERS,
  ...BELARUSIAN_ORDERS,
]

const BY_CODE: ReadonlyMap<OrderCode, OrderRow> = new Map(ORDERS.map(row => [row.code, row]))

export const rowOf = (code: OrderCode): OrderRow | null => BY_CODE.get(code) ?? null

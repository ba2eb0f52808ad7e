import type { OrderRow } from '../../content/orders/row.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { GameState } from '../../model/state.ts'
import type { Carrying } from './carrying.ts'

/** Pairs of choices that do not go together: [slot, choice, slot, choice]. */
export type Exceptions = readonly (readonly [string, string, string, string])[]

/** An order that data alone cannot say; one file each. */
export interface Special {
  /** What does not go together among the choices offered. */
  except?(state: GameState, seat: SeatId, row: OrderRow): Exceptions
  /** What the order takes hold of: two orders of one draft may not take hold of the same. */
  holds?(order: Order): string
  carryOut(carrying: Carrying): void
}

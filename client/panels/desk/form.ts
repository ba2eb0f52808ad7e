import type { SeatId } from '../../../shared/model/ids.ts'
import type { Claim, OrderCode } from '../../../shared/model/order.ts'
import type { Picks } from './build.ts'

/** The order that is being written; it survives a look at the map, another sheet and a reload. */
export interface OrderForm {
  readonly code: OrderCode | null
  readonly picks: Picks
  readonly claim: Claim | null
  readonly to: SeatId | null
  /** Place in the draft of the order that is being edited; null for a new one. */
  readonly editing: number | null
}

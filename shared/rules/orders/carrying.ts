import type { SpecialName } from '../../content/orders/effect.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { Reason, Said } from '../../model/said.ts'
import type { Unfolding } from '../unfolding.ts'
import type { Reading } from './conditions.ts'

/** What an effect needs to know while it is carried out: an order's, a card's or an agreement's. */
export interface Carrying {
  readonly table: Unfolding
  readonly reading: Reading
  /** Why the numbers change. */
  readonly reason: Reason
  /** Seats that know of it; null: everybody. */
  readonly seenBy: readonly SeatId[] | null
  /** Factor on changes of tracks: what is done again in the next round is half as striking [R6.15]. */
  readonly novelty: number
  /** The order that is carried out; null for cards and agreements. */
  readonly order: Order | null
  readonly special: (what: SpecialName, carrying: Carrying) => void
  /** Says what was done, for those who know of it. */
  say(said: Said): void
}

import type { SeatId } from '../../model/ids.ts'
import type { OrderCode, SlotKind, Visibility } from '../../model/order.ts'
import type { Condition, Effect } from './effect.ts'

/** Where a slot's choices come from: a fixed list, or one of the lists that the rules keep for a seat. */
export type SlotSource =
  | readonly string[]
  /** Home regions of the seat. */
  | 'home'
  /** Home regions, and for NATO those of its hosts. */
  | 'exerciseAreas'
  /** Areas where the seat has counters, and kinds it has. */
  | 'ownAreas'
  | 'ownKinds'
  /** Areas and kinds of own counters with offensive weight. */
  | 'strikeAreas'
  | 'strikeKinds'
  /** Where counters may be moved. */
  | 'moveTargets'
  /** Seats with which the seat forms a pair. */
  | 'neighbours'
  /** Regions of others that the seat may inspect. */
  | 'inspectable'
  /** To raise or to lower the present posture by a step, as far as it goes. */
  | 'postures'
  /** Seats that have asked this seat to explain itself. */
  | 'askers'

export interface SlotSpec {
  readonly name: string
  readonly kind: SlotKind
  readonly from: SlotSource
}

/** What kind of act an order is for those who judge the one who gave it [R5.2]. */
export type NatureKind =
  | 'offensive-build'
  | 'defensive-build'
  | 'exercise'
  | 'restraint'
  | 'hard-line'
  | 'posture'
  | 'movement'
  | 'other'

export interface NatureSpec {
  readonly kind: NatureKind
  /** Brigade-equivalents. */
  readonly units?: number
  /** For an exercise whose notice is not a choice. */
  readonly notice?: 'snap' | 'notified' | 'observed'
}

export interface OrderRow {
  readonly code: OrderCode
  readonly seats: readonly SeatId[]
  readonly cost: number
  readonly costBy?: { readonly slot: string; readonly costs: Readonly<Record<string, number>> }
  readonly visibility: Visibility
  /** Seen by all or covert, by a choice: slot, then choice to visibility. */
  readonly visibilityBy?: { readonly slot: string; readonly of: Readonly<Record<string, Visibility>> }
  /** Who the counterpart is, where neither a picked seat nor the holder of a picked region. */
  readonly counterpart?: readonly SeatId[]
  readonly slots: readonly SlotSpec[]
  /** How often in one round. */
  readonly limit: number
  /** At most one order of this family in a draft, for each seat picked in the slot `to`. */
  readonly oneOf?: string
  /** What must hold, and the refusal's key where it does not. */
  readonly needs?: readonly { readonly that: Condition; readonly refused: string }[]
  /** Cost where a condition makes it cheaper. */
  readonly cheaper?: { readonly if: Condition; readonly cost: number }
  readonly nature: NatureSpec
  /** Where the nature depends on a choice. */
  readonly natureBy?: { readonly slot: string; readonly of: Readonly<Record<string, NatureSpec>> }
  /** Slot, or fixed place, where the order bears; none when it has no place. */
  readonly area?: string
  readonly effects: readonly Effect[]
  /** Another command does it; the row only explains it. */
  readonly byCommand?: 'pledge' | 'say'
}

import type { SpecialName } from '../../content/orders/effect.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { GameState } from '../../model/state.ts'
import type { Carrying } from './carrying.ts'
import { exercise } from './exercise.ts'
import { explain } from './explain.ts'
import { inspectRegion } from './inspect.ts'
import { redeploy } from './redeploy.ts'
import { withdraw } from './withdraw.ts'

/** Pairs of choices that do not go together: [slot, choice, slot, choice]. */
export type Exceptions = readonly (readonly [string, string, string, string])[]

/** An order that data alone cannot say; one file each. */
export interface Special {
  /** What does not go together among the choices offered. */
  except?(state: GameState, seat: SeatId, row: OrderRow): Exceptions
  /** Two orders of one draft that do not go together. */
  clash?(one: Order, other: Order): boolean
  carryOut(carrying: Carrying): void
}

export const SPECIAL: { readonly [K in SpecialName]: Special } = {
  exercise,
  redeploy,
  withdraw,
  inspect: inspectRegion,
  explain,
}

const specialsOf = (row: OrderRow): readonly Special[] =>
  row.effects.flatMap(effect => (effect.do === 'special' ? [SPECIAL[effect.what]] : []))

export const exceptionsOf = (state: GameState, seat: SeatId, row: OrderRow): Exceptions =>
  specialsOf(row).flatMap(special => special.except?.(state, seat, row) ?? [])

export const clashes = (row: OrderRow, one: Order, other: Order): boolean =>
  specialsOf(row).some(special => special.clash?.(one, other) ?? false)

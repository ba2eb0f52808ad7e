import type { SpecialName } from '../../content/orders/effect.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { GameState } from '../../model/state.ts'
import { exercise } from './exercise.ts'
import { explain } from './explain.ts'
import { inspectRegion } from './inspect.ts'
import { redeploy } from './redeploy.ts'
import type { Exceptions, Special } from './special.ts'
import { withdraw } from './withdraw.ts'

/** Every exception by its name in the rows. */
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

/** What an order takes hold of, so that no two of one draft do the same thing twice or contradict each other [R6.2]. */
export const holdsOf = (row: OrderRow, order: Order): readonly string[] => [
  ...specialsOf(row).flatMap(special => special.holds?.(order) ?? []),
  ...(row.oneOf === undefined ? [] : [`${row.oneOf}|${order.picks.to ?? ''}`]),
]

import { once } from '../../base/lazy.ts'
import { ORDERS } from '../../content/orders/catalog.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import type { OrderOption } from '../../model/frame.ts'
import type { SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { orderOffered } from '../scenario.ts'
import { baseCost, costByOf } from './cost.ts'
import { refuseRow } from './legality.ts'
import { choicesOf } from './slots.ts'
import { exceptionsOf } from './specials.ts'

/**
 * The orders of a seat with everything there is to pick [R6.2]. Where `refused` is null, every combination of choices
 * not named in `except` is legal, as far as action points, limits and the rest of the draft allow.
 */
export const orderOptions = (state: GameState, seat: SeatId): readonly OrderOption[] =>
  ORDERS.filter(row => row.seats.includes(seat) && row.byCommand === undefined && orderOffered(state, row.code)).map(
    row => optionOf(state, seat, row),
  )

/** What is dear to find out is found out when it is first asked for. */
function optionOf(state: GameState, seat: SeatId, row: OrderRow): OrderOption {
  const refused = once(() => refuseRow(state, seat, row))
  const slots = once(() =>
    row.slots.map(({ name, kind, from }) => ({ name, kind, choices: choicesOf(state, seat, from) })),
  )
  const except = once(() => (refused() === null ? exceptionsOf(state, seat, row) : []))
  return {
    code: row.code,
    cost: baseCost(state, seat, row),
    costBy: costByOf(row),
    visibility: row.visibility,
    get slots() {
      return slots()
    },
    get except() {
      return except()
    },
    limit: row.limit,
    get refused() {
      return refused()
    },
  }
}

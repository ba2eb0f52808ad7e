import { rowOf } from '../../content/orders/catalog.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { Refusal } from '../../model/said.ts'
import type { GameState } from '../../model/state.ts'
import { orderOffered } from '../scenario.ts'
import { holds } from './conditions.ts'
import { choicesOf } from './slots.ts'
import { exceptionsOf } from './specials.ts'

/** Why an order may not be given, its price apart; null when it may. The only legality of an order [R6.2]. */
export function refuseOrder(state: GameState, seat: SeatId, order: Order): Refusal | null {
  const row = rowOf(order.code)
  if (row === null) return { key: 'unknown-order' }
  return refuseRow(state, seat, row) ?? refusePicks(state, seat, row, order) ?? refuseLabel(seat, order)
}

/** Why no order of a row may be given at this moment, whatever is picked. */
export function refuseRow(state: GameState, seat: SeatId, row: OrderRow): Refusal | null {
  const said = { order: row.code }
  if (!row.seats.includes(seat)) return { key: 'not-your-order', values: said }
  if (!orderOffered(state, row.code)) return { key: 'order-not-here', values: said }
  if (row.byCommand !== undefined) return { key: 'order-by-talk', values: said }
  const reading = { self: seat, picks: {} }
  const missing = row.needs?.find(({ that }) => !holds(state, that, reading))
  if (missing !== undefined) return { key: missing.refused, values: said }
  const empty = row.slots.find(slot => choicesOf(state, seat, slot.from).length === 0)
  return empty === undefined ? null : { key: 'nothing-to-pick', values: { ...said, slot: empty.name } }
}

function refusePicks(state: GameState, seat: SeatId, row: OrderRow, order: Order): Refusal | null {
  const said = { order: row.code }
  const names = Object.keys(order.picks)
  const foreign = names.find(name => !row.slots.some(slot => slot.name === name))
  if (foreign !== undefined) return { key: 'unknown-pick', values: said }
  for (const slot of row.slots) {
    const picked = order.picks[slot.name]
    if (picked === undefined) return { key: 'pick-missing', values: { ...said, slot: slot.name } }
    if (!choicesOf(state, seat, slot.from).includes(picked))
      return { key: 'pick-not-offered', values: { ...said, slot: slot.name } }
  }
  const clash = exceptionsOf(state, seat, row).some(
    ([slotA, choiceA, slotB, choiceB]) => order.picks[slotA] === choiceA && order.picks[slotB] === choiceB,
  )
  return clash ? { key: 'picks-clash', values: said } : null
}

/** A `response` says whom it answers; other claims are addressed to nobody. */
function refuseLabel(seat: SeatId, { label }: Order): Refusal | null {
  if (label === null || label.to === null) return null
  return label.claim === 'response' && label.to !== seat ? null : { key: 'label-unclear' }
}

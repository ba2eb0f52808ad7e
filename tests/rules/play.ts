import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import { seat, type Table } from './game.ts'

export const order = (code: string, picks: Record<string, string> = {}): Order => ({ code, picks, label: null })
/** No crisis becomes a war. */
export const calm = { settings: { p0: 0 } }

/** Plays these orders of the present round and stops before the next phase with something to do. */
export function play(table: Table, drafts: Partial<Record<SeatId, readonly Order[]>>): Table {
  table.to('orders')
  for (const id of SEATS) {
    const orders = drafts[id]
    if (orders !== undefined) table.give(seat(id), { kind: 'saveDraft', orders })
  }
  table.to('resolution')
  return table
}

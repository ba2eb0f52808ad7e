import { natureOf } from '../../content/orders/nature.ts'
import { AREAS } from '../../model/ids.ts'
import type { Special } from './special.ts'

/** A share of its true size at which an exercise is declared when it is under-declared [R6.6]. */
const DECLARED_SHARE = 0.5

/** Temporary offensive weight for this round, announced or not [R6.6]. */
export const exercise: Special = {
  carryOut({ table, order, reading, seenBy, say }) {
    if (order === null || reading.self === null) return
    const place = order.picks.region ?? order.picks.sea
    const at = AREAS.find(area => area === place)
    if (at === undefined) return
    const { units, notice, underDeclared } = natureOf(order)
    const declared = notice === 'snap' ? null : underDeclared ? units * DECLARED_SHARE : units
    const notified = notice !== 'snap'
    const observers = notice === 'observed'
    const exercise = { by: reading.self, at, size: units, declared, notified, observers }
    table.happen({ kind: 'exerciseHeld', exercise: seenBy === null ? exercise : { ...exercise, seenBy } })
    say({ key: 'effect.exercise', values: { area: at, size: declared ?? units, notice: notice ?? 'snap' } })
  },
}

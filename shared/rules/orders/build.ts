import { tidy } from '../../base/records.ts'
import type { Effect } from '../../content/orders/effect.ts'
import { COUNTER_KINDS, SEATS } from '../../model/ids.ts'
import { countersOf, weightsOf } from '../board.ts'
import { discloseEvents } from '../intelligence.ts'
import { nextIdOf } from '../unfolding.ts'
import type { Carrying } from './carrying.ts'
import { areaFor, seatFor } from './conditions.ts'

/** A counter is topped up to a full brigade before a new one is placed. */
const FULL = 1

/** Raises force: the amount is in offensive or defensive weight, the counter's size follows from its kind [R6.4]. What a card brings is public. */
export function buildCounter(effect: Extract<Effect, { do: 'build' }>, carrying: Carrying): void {
  const { table, reading, order, say } = carrying
  const owner = seatFor(effect.owner ?? 'self', reading)
  const at = areaFor(effect.at, reading)
  const named = effect.kind.startsWith('slot:') ? reading.picks[effect.kind.slice(5)] : effect.kind
  const kind = COUNTER_KINDS.find(one => one === named)
  if (owner === null || at === null || kind === undefined) return
  const perCounter = weightsOf(kind, 1)[effect.weight]
  if (perCounter <= 0) return
  const size = tidy(effect.amount / perCounter)
  const partial = countersOf(table.state, owner).find(
    counter => counter.kind === kind && counter.at === at && counter.size + size <= FULL,
  )
  if (partial === undefined) {
    const id = nextIdOf(table.state, 'c')
    table.happen({ kind: 'counterPlaced', counter: { id, owner, kind, at, size } })
  } else table.happen({ kind: 'counterResized', id: partial.id, size: tidy(partial.size + size) })
  if (order === null) table.happen(...discloseEvents(table.state, SEATS, owner, at))
  say({ key: 'effect.build', values: { counter: kind, area: at, size } })
}

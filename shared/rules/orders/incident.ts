import type { Effect } from '../../content/orders/effect.ts'
import { shockOf, tensionChange } from '../tension.ts'
import { hotLineOf } from '../transparency.ts'
import { nextIdOf } from '../unfolding.ts'
import type { Carrying } from './carrying.ts'

/** An incident that a card brings about, with the same shock as one that arose by chance [R6.12]. */
export function openIncident(effect: Extract<Effect, { do: 'incident' }>, { table, reason, seenBy }: Carrying): void {
  const { zone, pair, severity } = effect
  const shock = shockOf(severity, hotLineOf(table.state, zone))
  const id = nextIdOf(table.state, 'i')
  const { round } = table.state
  table.happen({ kind: 'incidentHappened', incident: { id, round, zone, pair, severity, shock, rate: 0 } })
  const change = tensionChange(table.state, pair, shock, reason, seenBy)
  if (change !== null) table.happen({ kind: 'tensionChanged', change })
}

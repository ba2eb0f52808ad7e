import { rowOf } from '../content/orders/catalog.ts'
import type { NatureKind } from '../content/orders/row.ts'
import type { Claim, Label, OrderCode } from '../model/order.ts'
import { lastDeeds, type Sight } from './sight.ts'

const CLAIM: Readonly<Record<NatureKind, Claim | null>> = {
  'offensive-build': 'deterrence',
  'defensive-build': 'defensive',
  exercise: 'routine',
  restraint: 'reassurance',
  'hard-line': 'deterrence',
  posture: 'defensive',
  movement: 'routine',
  other: null,
}

/** What a bot says in public that an order is: an answer to whoever armed or threatened last, else what such orders usually are [R11.6]. */
export function labelFor(sight: Sight, code: OrderCode): Label | null {
  const nature = rowOf(code)?.nature.kind ?? 'other'
  const provoker = lastDeeds(sight).find(deed => deed.nature === 'offensive-build' || deed.nature === 'hard-line')
  const answers = nature === 'offensive-build' || nature === 'hard-line' || nature === 'posture'
  if (answers && provoker !== undefined) return { claim: 'response', to: provoker.by }
  const claim = CLAIM[nature]
  return claim === null ? null : { claim, to: null }
}

import type { Order, OrderCode } from '../model/order.ts'
import type { Sight } from './sight.ts'

interface Item {
  readonly code: OrderCode
  /** Brigades that it adds. */
  readonly brigades: number
}

/** What NATO builds in its standing programme: a brigade forward while it may, then halves further back. */
const PROGRAMME: readonly Item[] = [
  { code: 'N3', brigades: 1 },
  { code: 'C2', brigades: 0.5 },
  { code: 'C2', brigades: 0.5 },
  { code: 'C2', brigades: 0.5 },
]

/** Orders that the temperament demands whatever the stance: NATO's standing programme [R11.10]. */
export function standingOrders(sight: Sight): readonly Order[] {
  let wanted = sight.me === 'NATO' ? sight.temperament.natoBuild : 0
  let left = sight.desk.ap
  return PROGRAMME.flatMap(({ code, brigades }) => {
    const option = sight.desk.options.find(one => one.code === code)
    if (option === undefined || option.refused !== null || brigades > wanted || option.cost > left) return []
    wanted -= brigades
    left -= option.cost
    const picks = Object.fromEntries(option.slots.map(({ name, choices }) => [name, choices[0] ?? '']))
    return [{ code, picks, label: { claim: 'deterrence', to: null } }]
  })
}

import type { CounterView } from '../../../shared/model/frame.ts'
import { AREAS, type AreaId } from '../../../shared/model/ids.ts'
import type { Slot } from '../../../shared/model/order.ts'

const isArea = (id: string): id is AreaId => AREAS.some(area => area === id)

/** Where on the map each choice of a slot stands: a place is itself, a counter stands in its area. */
export function placesOf(
  slot: Slot,
  choices: readonly string[],
  counters: readonly CounterView[],
): ReadonlyMap<AreaId, string> {
  const places = new Map<AreaId, string>()
  for (const choice of choices) {
    const at =
      slot.kind === 'counter' ? counters.find(each => each.id === choice)?.at : isArea(choice) ? choice : undefined
    if (at && !places.has(at)) places.set(at, choice)
  }
  return places
}

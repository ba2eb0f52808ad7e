import { useEffect } from 'react'
import type { CounterView, OrderOption } from '../../../shared/model/frame.ts'
import { AREAS, type AreaId } from '../../../shared/model/ids.ts'
import type { Slot } from '../../../shared/model/order.ts'
import { useSlice } from '../../store/hooks.ts'
import { askForArea } from '../../store/selection.ts'
import { showTab } from '../common/tab.ts'
import { choicesFor, missing, type Picks } from './build.ts'
import { setPick } from './formStore.ts'

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

/** Lets the map answer the first open slot that is about a place, for as long as the form is open. */
export function useAskMap(option: OrderOption, picks: Picks): void {
  const { counters } = useSlice('board')
  useEffect(() => {
    const slot = missing(option, picks)[0]
    const places = slot && placesOf(slot, choicesFor(option, slot, picks), counters)
    if (!slot || !places || places.size === 0) {
      askForArea(null)
      return
    }
    askForArea({
      choices: [...places.keys()],
      onPick: area => {
        const choice = places.get(area)
        if (choice === undefined) return
        setPick(option, slot.name, choice)
        showTab('orders')
      },
    })
    return () => askForArea(null)
  }, [option, picks, counters])
}

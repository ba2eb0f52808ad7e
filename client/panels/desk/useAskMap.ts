import { useEffect } from 'react'
import type { OrderOption } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { askForArea } from '../../store/selection.ts'
import { showTab } from '../common/tab.ts'
import { choicesFor, missing, type Picks } from './build.ts'
import { setPick } from './formStore.ts'
import { placesOf } from './places.ts'

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

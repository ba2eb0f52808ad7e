import { useEffect } from 'react'
import { useSlice } from '../../store/hooks.ts'
import { askForArea } from '../../store/selection.ts'
import { showTab, useTab } from '../common/tab.ts'
import { choicesFor, missing } from './build.ts'
import { setPick, useForm } from './formStore.ts'
import { placesOf } from './places.ts'
import { useDeskOpen } from './useDeskOpen.ts'

/**
 * Lets the map answer the first open slot that is about a place, for as long as an order is being written. It belongs
 * to the screen and not to the form, which is not there while a phone shows the map.
 */
export function AskMap() {
  const desk = useSlice('desk')
  const { counters } = useSlice('board')
  const { code, picks } = useForm()
  const { tab } = useTab()
  const open = useDeskOpen() && (tab === 'orders' || tab === 'map')
  const option = open ? desk?.options.find(each => each.code === code && each.refused === null) : undefined
  useEffect(() => {
    const slot = option && missing(option, picks)[0]
    const places = option && slot && placesOf(slot, choicesFor(option, slot, picks), counters)
    if (!places || places.size === 0) return
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
  return null
}

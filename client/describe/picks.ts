import type { CounterView } from '../../shared/model/frame.ts'
import { AREAS, COUNTER_KINDS, SEATS, ZONES } from '../../shared/model/ids.ts'
import type { Slot } from '../../shared/model/order.ts'
import { figure } from './numbers.ts'
import type { Tell } from './tell.ts'

type Counters = readonly CounterView[]

const among = (list: readonly string[], value: string): boolean => list.includes(value)

/** The name of one choice in a slot; a counter is named by kind, strength and place. */
export function choiceName(tell: Tell, slot: Slot, choice: string, counters: Counters): string {
  switch (slot.kind) {
    case 'region':
    case 'sea':
      return tell.t(`area.${choice}`)
    case 'seat':
      return tell.t(`seat.${choice}`)
    case 'zone':
      return tell.t(`zone.${choice}`)
    case 'counter':
      return counterName(tell, choice, counters)
    case 'choice':
      return tell.t(`choice.${slot.name}.${choice}`)
  }
}

function counterName(tell: Tell, id: string, counters: Counters): string {
  const counter = counters.find(each => each.id === id)
  if (counter) {
    const values = {
      size: figure(counter.size),
      kind: tell.t(`counter.${counter.kind}`),
      area: tell.t(`area.${counter.at}`),
    }
    return tell.t('desk.counter', values)
  }
  return among(COUNTER_KINDS, id) ? tell.t(`counter.${id}`) : tell.t('desk.counterGone')
}

/**
 * The name of a pick whose slot is no longer known, for example in an order of an earlier round: ids say by
 * themselves whether they are a place, a seat or a zone.
 */
export function pickName(tell: Tell, slotName: string, value: string, counters: Counters): string {
  if (among(AREAS, value)) return tell.t(`area.${value}`)
  if (among(SEATS, value)) return tell.t(`seat.${value}`)
  if (among(ZONES, value)) return tell.t(`zone.${value}`)
  if (slotName === 'counter' || counters.some(each => each.id === value)) return counterName(tell, value, counters)
  return tell.t(`choice.${slotName}.${value}`)
}

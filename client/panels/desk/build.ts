import type { OrderOption } from '../../../shared/model/frame.ts'
import type { Label, Order, Slot } from '../../../shared/model/order.ts'

/** Choices made so far, slot name to value. */
export type Picks = Readonly<Record<string, string>>

type Except = OrderOption['except']

const clash = (except: Except, a: string, av: string, b: string, bv: string): boolean =>
  except.some(
    ([s1, v1, s2, v2]) =>
      (s1 === a && v1 === av && s2 === b && v2 === bv) || (s1 === b && v1 === bv && s2 === a && v2 === av),
  )

export interface Offer {
  readonly slots: readonly Slot[]
  readonly except: Except
}

/**
 * What may be picked in a slot, given the picks in the slots before it. A choice that would leave a later slot
 * empty is not offered either.
 */
export function choicesFor(offer: Offer, slot: Slot, picks: Picks): readonly string[] {
  const index = offer.slots.indexOf(slot)
  return slot.choices.filter(choice => {
    const fits = offer.slots
      .slice(0, index)
      .every(before => !clash(offer.except, before.name, picks[before.name] ?? '', slot.name, choice))
    const leavesSome = offer.slots
      .slice(index + 1)
      .every(after => after.choices.some(next => !clash(offer.except, slot.name, choice, after.name, next)))
    return fits && leavesSome
  })
}

/** Sets one pick, drops later ones that no longer go with it, and fills slots that leave only one choice. */
export function pick(offer: Offer, picks: Picks, slotName: string, value: string): Picks {
  return settle(offer, { ...picks, [slotName]: value })
}

/** The picks that still hold, with forced ones filled in. */
export function settle(offer: Offer, picks: Picks): Picks {
  let settled: Picks = {}
  for (const slot of offer.slots) {
    const choices = choicesFor(offer, slot, settled)
    const wanted = picks[slot.name]
    const [only] = choices
    if (wanted !== undefined && choices.includes(wanted)) settled = { ...settled, [slot.name]: wanted }
    else if (choices.length === 1 && only !== undefined) settled = { ...settled, [slot.name]: only }
  }
  return settled
}

/** The slots still to be filled, in order. */
export const missing = (offer: Offer, picks: Picks): readonly Slot[] =>
  offer.slots.filter(slot => picks[slot.name] === undefined)

/** The order, once every slot is filled. */
export function buildOrder(option: OrderOption, picks: Picks, label: Label | null): Order | null {
  if (missing(option, picks).length > 0) return null
  return { code: option.code, picks: settle(option, picks), label }
}

/** What an order costs in action points with these picks; the base cost while the deciding slot is open. */
export function costOf(option: OrderOption, picks: Picks): number {
  const choice = option.costBy ? picks[option.costBy.slot] : undefined
  return (choice === undefined ? undefined : option.costBy?.costs[choice]) ?? option.cost
}

/** Cheapest and dearest form of an option. */
export function costRange(option: OrderOption): { readonly low: number; readonly high: number } {
  const costs = option.costBy ? Object.values(option.costBy.costs) : []
  const all = costs.length > 0 ? costs : [option.cost]
  return { low: Math.min(...all), high: Math.max(...all) }
}

/** What a whole draft costs; orders whose option is gone count nothing (the server will say why). */
export function costOfDraft(options: readonly OrderOption[], draft: readonly Order[]): number {
  return draft.reduce((sum, order) => {
    const option = options.find(each => each.code === order.code)
    return option ? sum + costOf(option, order.picks) : sum
  }, 0)
}

/** Why an option cannot be added to this draft, beyond what the server has refused: too dear, or used up. */
export function notNow(option: OrderOption, draft: readonly Order[], left: number): 'dear' | 'used' | null {
  if (draft.filter(order => order.code === option.code).length >= option.limit) return 'used'
  return costRange(option).low > left ? 'dear' : null
}

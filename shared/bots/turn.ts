import type { SeatCommand } from '../model/command.ts'
import type { OrderOption } from '../model/frame.ts'
import type { Order } from '../model/order.ts'
import { answerInject } from './inject.ts'
import { planOrders } from './plan.ts'
import { giveRatings } from './ratings.ts'
import type { Sight } from './sight.ts'
import type { TakeStance } from './stance.ts'
import { answerProposal, makePledge, makeProposal } from './treaties.ts'

/** The next thing to do in this phase; null when there is nothing left [R11.2]. Each thing done shows in the next frame. */
export function nextInPhase(sight: Sight, stance: TakeStance): SeatCommand | null {
  switch (sight.frame.head.phase) {
    case 'briefing':
      return answerInject(sight, stance) ?? finish(sight)
    case 'negotiation':
      return answerInject(sight, stance) ?? talk(sight, stance) ?? finish(sight)
    case 'orders':
      return answerProposal(sight, stance) ?? (isReady(sight) ? null : (draft(sight, stance) ?? finish(sight)))
    case 'crisis':
      return decideCrisis(sight, stance)
    case 'resolution':
      return finish(sight)
    case 'assessment':
      return giveRatings(sight) ?? finish(sight)
    case 'lobby':
    case 'ended':
      return null
  }
}

/** A bot that is done still answers those who are not, so that nobody waits for it. */
const talk = (sight: Sight, stance: TakeStance): SeatCommand | null =>
  answerProposal(sight, stance) ?? makeProposal(sight, stance()) ?? makePledge(sight, stance())

const isReady = (sight: Sight): boolean => sight.frame.head.seats.some(({ seat, ready }) => seat === sight.me && ready)

const finish = (sight: Sight): SeatCommand | null => (isReady(sight) ? null : { kind: 'commit' })

/** A draft that is there already, perhaps a person's, is left as it stands; what can no longer be ordered drops out. */
function draft(sight: Sight, stance: TakeStance): SeatCommand | null {
  const { draft: present, options } = sight.desk
  if (present.length > 0) {
    const kept = present.filter(order => isOffered(order, options))
    return kept.length === present.length ? null : { kind: 'saveDraft', orders: kept }
  }
  const orders = planOrders(sight, stance())
  return orders.length === 0 ? null : { kind: 'saveDraft', orders }
}

const isOffered = (order: Order, options: readonly OrderOption[]): boolean =>
  options.some(
    ({ code, refused, slots }) =>
      code === order.code &&
      refused === null &&
      slots.every(({ name, choices }) => choices.includes(order.picks[name] ?? '')),
  )

function decideCrisis(sight: Sight, stance: TakeStance): SeatCommand | null {
  const crisis = sight.frame.crises.find(({ open, options }) => open && options.length > 0)
  if (crisis === undefined) return null
  const against = crisis.seats.find(seat => seat !== sight.me) ?? sight.me
  return { kind: 'crisisChoose', crisis: crisis.id, choice: stance().inCrisis(against) }
}

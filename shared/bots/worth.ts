import type { Condition, Effect, SeatRef } from '../content/orders/effect.ts'
import { type SeatId, supportOf } from '../model/ids.ts'
import { interestOf } from './interests.ts'

/** What an order's declared effects are worth to a seat: for its objectives, and in tension it would raise [R11.3]. */
export interface Worth {
  readonly gain: number
  readonly tension: number
}

const NOTHING: Worth = { gain: 0, tension: 0 }
const plus = (a: Worth, b: Worth): Worth => ({ gain: a.gain + b.gain, tension: a.tension + b.tension })
const times = (a: Worth, by: number): Worth => ({ gain: a.gain * by, tension: a.tension * by })
const half = (a: Worth): Worth => times(a, 0.5)

type Picks = Readonly<Record<string, string>>

export const worthOfAll = (effects: readonly Effect[], me: SeatId, picks: Picks): Worth =>
  effects.reduce((sum, effect) => plus(sum, worthOf(effect, me, picks)), NOTHING)

function worthOf(effect: Effect, me: SeatId, picks: Picks): Worth {
  switch (effect.do) {
    case 'track':
      return { gain: effect.by * interestOf(me, effect.track), tension: 0 }
    case 'support': {
      const seat = effect.seat === 'self' ? me : effect.seat
      return seat === me ? { gain: effect.by * interestOf(me, supportOf(me)), tension: 0 } : NOTHING
    }
    case 'tension':
      return { gain: 0, tension: effect.by }
    case 'trust':
      return { gain: isSelf(effect.about, me) ? 4 * effect.by : 0, tension: -4 * effect.by }
    case 'glimpse':
      return { gain: 1, tension: -1 }
    case 'bonus':
      return isSelf(effect.seat, me) ? { gain: effect.points, tension: 0 } : NOTHING
    case 'incident':
      return { gain: -1, tension: 3 }
    case 'chance':
      return plus(
        times(worthOfAll(effect.effects, me, picks), effect.of),
        times(worthOfAll(effect.else ?? [], me, picks), 1 - effect.of),
      )
    case 'when':
      return worthOfCase(effect, me, picks)
    default:
      return NOTHING
  }
}

const isSelf = (seat: SeatRef, me: SeatId): boolean => seat === 'self' || seat === me

/** A condition on the order's own picks is certain; any other counts half, since a bot does not look into the rules. */
function worthOfCase(effect: Extract<Effect, { do: 'when' }>, me: SeatId, picks: Picks): Worth {
  const yes = worthOfAll(effect.effects, me, picks)
  const no = worthOfAll(effect.else ?? [], me, picks)
  const known = ownPick(effect.if, picks)
  if (known === null) return plus(half(yes), half(no))
  return known ? yes : no
}

const ownPick = (condition: Condition, picks: Picks): boolean | null =>
  condition.if === 'picked' ? picks[condition.slot] === condition.choice : null

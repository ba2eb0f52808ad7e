import { assertNever } from '../../base/result.ts'
import type { AreaRef, Condition, SeatRef } from '../../content/orders/effect.ts'
import { AREAS, type AreaId, SEATS, type SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { between } from '../agreements/standing.ts'

/** Whose eyes a condition or effect is read through: the seat that acts, and what it picked. */
export interface Reading {
  readonly self: SeatId | null
  readonly picks: Readonly<Record<string, string>>
}

/** The seat that a reference means, or null where it means nobody. */
export function seatFor(ref: SeatRef, reading: Reading): SeatId | null {
  const name = ref === 'self' ? reading.self : ref.startsWith('slot:') ? reading.picks[ref.slice(5)] : ref
  return SEATS.find(seat => seat === name) ?? null
}

/** The place that a reference means, or null where it means none. */
export function areaFor(ref: AreaRef, reading: Reading): AreaId | null {
  const name = ref.startsWith('slot:') ? reading.picks[ref.slice(5)] : ref
  return AREAS.find(area => area === name) ?? null
}

/** Whether a condition holds at this moment [R6.3]. */
export function holds(state: GameState, condition: Condition, reading: Reading): boolean {
  switch (condition.if) {
    case 'track': {
      const value = state.tracks[condition.track]
      return value >= (condition.atLeast ?? -Infinity) && value <= (condition.atMost ?? Infinity)
    }
    case 'did': {
      const seat = seatFor(condition.seat, reading)
      return seat !== null && didThisRound(state, seat, condition.code, condition.picks ?? {})
    }
    case 'didLast':
      return reading.self !== null && state.seats[reading.self].lastOrders.includes(condition.code)
    case 'picked':
      return reading.picks[condition.slot] === condition.choice
    case 'asked':
      return state.requests.some(request => request.code === condition.code && request.to === reading.self)
    case 'open':
      return state.requests.some(request => request.code === condition.code && request.to === condition.to)
    case 'agreement': {
      const [a, b] = condition.between.map(ref => seatFor(ref, reading))
      return a != null && b != null && between(state, condition.type, a, b).length > 0
    }
    case 'guarantee':
      return state.guarantee === condition.is
    case 'seat':
      return reading.self !== null && condition.among.includes(reading.self)
    case 'base':
      return state.base !== null
    case 'baseForced':
      return state.tracks.integration >= state.settings.baseAt
    case 'inject':
      return state.injects.some(inject => inject.id === condition.id && inject.round === state.round)
    case 'answered': {
      const answers = state.injects.find(inject => inject.round === state.round)?.answers ?? {}
      return condition.seats.every(seat => answers[seat] === condition.choice)
    }
    case 'not':
      return !holds(state, condition.that, reading)
    case 'any':
      return condition.of.some(one => holds(state, one, reading))
    default:
      return assertNever(condition)
  }
}

/** Orders take effect together, so what others order in the same round counts whatever the sequence [R5.1]. */
function didThisRound(state: GameState, seat: SeatId, code: string, picks: Readonly<Record<string, string>>): boolean {
  return state.seats[seat].draft.some(
    order => order.code === code && Object.entries(picks).every(([slot, choice]) => order.picks[slot] === choice),
  )
}

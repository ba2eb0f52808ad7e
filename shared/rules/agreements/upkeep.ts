import type { SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { inForce } from './standing.ts'

/** Action points a seat pays each round for agreements: a base costs its guest one [R6.9]. */
export const upkeepOf = (state: GameState, seat: SeatId): number =>
  inForce(state).filter(({ terms }) => terms.type === 'basing' && guestOf(terms.parties) === seat).length

/** The party whose forces stand on the other's soil. */
export function guestOf(parties: readonly SeatId[]): SeatId | null {
  return parties.find(party => party === 'RU' || party === 'NATO') ?? null
}

/** The party on whose soil they stand. */
export const hostOf = (parties: readonly SeatId[]): SeatId | null =>
  parties.find(party => party !== guestOf(parties)) ?? null

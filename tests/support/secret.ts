import { SEATS, type SeatId, type Viewer } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'

/** A change of one thing that only some may know. */
export interface Secret {
  readonly name: string
  /** What must be there for the secret to be about; both states have it. */
  readonly about?: (state: GameState, seat: SeatId) => GameState
  /** The state with this secret of the seat different. */
  readonly change: (state: GameState, seat: SeatId) => GameState
  /** Who may see a difference, the truth apart. */
  readonly knownTo: (seat: SeatId) => readonly Viewer[]
}

const ALLIES: readonly SeatId[] = ['NATO', 'PL', 'BA']
export const alliesOf = (seat: SeatId): readonly SeatId[] => (ALLIES.includes(seat) ? ALLIES : [seat])

/** Another seat that shares a secret with this one: the next but one at the table. */
export function confidantOf(seat: SeatId): SeatId {
  return SEATS[(SEATS.indexOf(seat) + 2) % SEATS.length] ?? 'RU'
}

export const alone = (seat: SeatId): readonly Viewer[] => [seat]
export const both = (seat: SeatId): readonly Viewer[] => [seat, confidantOf(seat)]

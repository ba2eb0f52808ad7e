import { recordOf } from '../../base/records.ts'
import type { EventOf } from '../../model/event.ts'
import { SEATS, type SeatId } from '../../model/ids.ts'
import type { GameState, SeatState } from '../../model/state.ts'

/** The state with one seat changed. */
export const withSeat = (state: GameState, seat: SeatId, change: Partial<SeatState>): GameState => ({
  ...state,
  seats: { ...state.seats, [seat]: { ...state.seats[seat], ...change } },
})

/** The state with every seat changed. */
const withSeats = (state: GameState, change: (seat: SeatState, id: SeatId) => SeatState): GameState => ({
  ...state,
  seats: recordOf(SEATS, id => change(state.seats[id], id)),
})

export const roundBegan = (state: GameState, event: EventOf<'roundBegan'>): GameState => ({
  ...withSeats(state, (seat, id) => ({ ...seat, ap: seat.ap + event.income[id] })),
  round: event.round,
})

export const phaseBegan = (state: GameState, event: EventOf<'phaseBegan'>): GameState => ({
  ...withSeats(state, seat => ({ ...seat, ready: false })),
  phase: event.phase,
  clock: event.clock,
})

/** Keeps the round's record and clears what lasts one round only. */
export const roundClosed = (state: GameState, event: EventOf<'roundClosed'>): GameState => ({
  ...withSeats(state, seat => ({ ...seat, draft: [], lastOrders: seat.draft.map(order => order.code) })),
  history: [...state.history, event.record],
  exercises: [],
  glimpses: {},
  inspected: recordOf(SEATS, () => []),
  ratings: {},
})

export const gameEnded = (state: GameState, event: EventOf<'gameEnded'>): GameState => ({
  ...withSeats(state, seat => ({ ...seat, ready: false })),
  status: 'ended',
  phase: 'ended',
  clock: { kind: 'none' },
  outcome: event.outcome,
})

export const injectDrawn = (state: GameState, event: EventOf<'injectDrawn'>): GameState => ({
  ...state,
  deck: state.deck.filter(id => id !== event.id),
  injects: [...state.injects, { id: event.id, round: event.round, answers: {} }],
})

export const injectAnswered = (state: GameState, event: EventOf<'injectAnswered'>): GameState => ({
  ...state,
  injects: state.injects.map(inject =>
    inject.id === event.id ? { ...inject, answers: { ...inject.answers, [event.seat]: event.choice } } : inject,
  ),
})

import type { HeadSlice, SeatHead } from '../../model/frame.ts'
import { SEATS } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import type { Eyes } from './eyes.ts'
import { injectView } from './inject.ts'
import { roundsRange } from './rounds.ts'

/** Where the game stands. Who sits where is public; which policy a bot follows is not [R9.1]. */
export function headView(state: GameState, eyes: Eyes): HeadSlice {
  return {
    table: state.setup.table,
    scenario: state.setup.scenario,
    status: state.status,
    round: state.round,
    rounds: roundsRange(state),
    phase: state.phase,
    clock: state.clock,
    viewer: eyes.viewer,
    seats: SEATS.map(seat => seatHead(state, seat)),
    announcements: state.announcements.map(({ id, round, text }) => ({ id, round, text })),
    inject: injectView(state, eyes),
  }
}

function seatHead(state: GameState, seat: SeatHead['seat']): SeatHead {
  const { player, ready } = state.seats[seat]
  return { seat, player: player?.kind ?? 'none', name: player?.kind === 'person' ? player.name : null, ready }
}

import { recordOf } from '../../base/records.ts'
import type { TruthSlice } from '../../model/frame.ts'
import { SEATS } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { securityOf } from '../perception.ts'
import type { Eyes } from './eyes.ts'

/** The facilitator's own slice. Even here the seed is not shown: it would foretell every draw to come [R9.1]. */
export function truthView(state: GameState, eyes: Eyes): TruthSlice | null {
  if (!eyes.all) return null
  return {
    lastRound: state.lastRound,
    agendas: recordOf(SEATS, seat => state.seats[seat].agenda),
    drafts: recordOf(SEATS, seat => state.seats[seat].draft),
    ap: recordOf(SEATS, seat => state.seats[seat].ap),
    security: recordOf(SEATS, seat => securityOf(state, seat)),
    history: state.history,
  }
}

import { recordOf } from '../base/records.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'
import { upkeepOf } from './agreements/upkeep.ts'

/** Action points by seat and round [R1.3]. */
const INCOME: Readonly<Record<SeatId, number>> = { RU: 6, NATO: 6, PL: 4, BA: 4, UA: 4, BY: 4 }

/** At most this many unspent points are carried into the next round [R1.3]. */
export const CARRY_OVER = 1

/** Income of the round that begins, less what agreements in force cost [R1.3] [R6.9]. */
export const incomeOf = (state: GameState): Readonly<Record<SeatId, number>> =>
  recordOf(SEATS, seat => Math.max(0, INCOME[seat] - upkeepOf(state, seat)))

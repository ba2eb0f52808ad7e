import type { AssessSlice, MineSlice } from '../../model/frame.ts'
import { SEATS } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { objectivesOf } from '../scoring.ts'
import type { Eyes } from './eyes.ts'

/** What a seat is after: its secret agenda and how its objectives stand [R9.2]. */
export function mineView(state: GameState, eyes: Eyes): MineSlice | null {
  const { seat } = eyes
  if (seat === null) return null
  return {
    seat,
    agenda: state.seats[seat].agenda,
    objectives: objectivesOf(state, seat),
    bonus: state.seats[seat].bonus,
  }
}

/** Ratings are given in the assessment and seen by nobody else [R9.2]. */
export function assessView(state: GameState, eyes: Eyes): AssessSlice | null {
  const { seat } = eyes
  if (seat === null || state.phase !== 'assessment') return null
  return { about: SEATS.filter(other => other !== seat), given: state.ratings[seat] ?? [] }
}

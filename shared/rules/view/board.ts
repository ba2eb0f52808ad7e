import { recordOf } from '../../base/records.ts'
import type { BoardSlice } from '../../model/frame.ts'
import { SEATS } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { cushionOf } from '../cushion.ts'
import { countersView } from './counters.ts'
import { estimatesView } from './estimates.ts'
import { exercisesView } from './exercises.ts'
import type { Eyes } from './eyes.ts'
import { zonesView } from './zones.ts'

/** The map: forces as far as they are known; postures, bases and the cushion are public [R9.3]. */
export function boardView(state: GameState, eyes: Eyes): BoardSlice {
  return {
    counters: countersView(state, eyes),
    estimates: estimatesView(state, eyes),
    exercises: exercisesView(state, eyes),
    postures: recordOf(SEATS, seat => state.seats[seat].posture),
    zones: zonesView(state, eyes),
    base: state.base,
    absorbed: state.absorbed,
    cushion: cushionOf(state),
  }
}

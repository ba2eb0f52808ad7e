import type { BoardSlice } from '../../model/frame.ts'
import { ZONES } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { zoneAreas } from '../board.ts'
import { hotLineOf } from '../transparency.ts'
import { knowsAgreement } from './agreements.ts'
import type { Eyes } from './eyes.ts'
import { toldRound } from './told.ts'

/** The table as if only the agreements known to the viewer existed: a secret hot line must not show on the map [R9.6]. */
export const knownLines = (state: GameState, eyes: Eyes): GameState => ({
  ...state,
  agreements: state.agreements.filter(agreement => knowsAgreement(eyes, agreement)),
})

/** The contact zones with the incidents of the round that is told [R9.10]; incidents are public. */
export function zonesView(state: GameState, eyes: Eyes): BoardSlice['zones'] {
  const round = toldRound(state)
  const known = knownLines(state, eyes)
  return ZONES.map(zone => ({
    zone,
    areas: zoneAreas(zone),
    hotLine: hotLineOf(known, zone) > 0,
    incidents: state.incidents
      .filter(incident => incident.zone === zone && incident.round === round)
      .map(({ severity, pair }) => ({ severity, pair })),
  }))
}

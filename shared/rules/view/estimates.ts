import { keysOf, tidy } from '../../base/records.ts'
import type { EstimateView, Range } from '../../model/frame.ts'
import { type AreaId, SEATS, type SeatId } from '../../model/ids.ts'
import type { GameState, Weights } from '../../model/state.ts'
import { transparencyOf } from '../transparency.ts'
import { type Eyes, knowsForcesOf } from './eyes.ts'
import { publicEstimates } from './publicEstimates.ts'

/** What is believed of forces that the viewer does not know exactly [R9.3]. */
export function estimatesView(state: GameState, eyes: Eyes): readonly EstimateView[] {
  const { seat } = eyes
  if (eyes.all) return []
  if (seat === null) return publicEstimates(state)
  return SEATS.filter(owner => !knowsForcesOf(eyes, owner)).flatMap(owner => estimatesOf(state, seat, owner))
}

/** Only what the observer pictures, never what is there: the range is Ô(1 ± σ), and a point where it has inspected [R4.3]. */
function estimatesOf(state: GameState, observer: SeatId, owner: SeatId): EstimateView[] {
  const picture = state.pictures[observer][owner]
  const sigma = state.settings.sigma0 * (1 - transparencyOf(state, observer, owner))
  return keysOf<AreaId>(picture).flatMap(at => {
    const weights = picture[at]
    if (weights === undefined || weights.offence + weights.defence === 0) return []
    return [estimate(owner, at, weights, state.inspected[observer].includes(at) ? 0 : sigma)]
  })
}

function estimate(owner: SeatId, at: AreaId, weights: Weights, sigma: number): EstimateView {
  return {
    owner,
    at,
    offence: rangeOf(weights.offence, sigma),
    defence: rangeOf(weights.defence, sigma),
    inspected: sigma === 0,
  }
}

const rangeOf = (best: number, sigma: number): Range => ({
  low: tidy(best * (1 - sigma)),
  high: tidy(best * (1 + sigma)),
})

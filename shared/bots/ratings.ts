import type { Rating, SeatCommand } from '../model/command.ts'
import type { SeatId } from '../model/ids.ts'
import { type Sight, threatFrom, trustIn } from './sight.ts'

/** What a bot answers in the assessment: its threat picture as it is [R11.8]. */
export function giveRatings(sight: Sight): SeatCommand | null {
  const { assess } = sight.frame
  if (assess === null || assess.given.length > 0 || assess.about.length === 0) return null
  return { kind: 'assess', ratings: assess.about.map(about => ratingOf(sight, about)) }
}

function ratingOf(sight: Sight, about: SeatId): Rating {
  const trust = trustIn(sight, about)
  const intent = trust < 0.3 ? 'offensive' : trust > 0.5 ? 'defensive' : 'unclear'
  return { about, threat: Math.round(threatFrom(sight, about)), intent }
}

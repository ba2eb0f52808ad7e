import { clamp, recordOf, tidy } from '../base/records.ts'
import type { Goal } from '../content/agendas/agenda.ts'
import { AGENDA_TABLE } from '../content/agendas/index.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { Ending, GameState, Outcome, SeatScore } from '../model/state.ts'
import { objectivesOf } from './objectives.ts'
import { globalTension } from './pairs.ts'
import { securityOf } from './perception.ts'

export { objectivesOf } from './objectives.ts'

/** Nobody gains more than this from a war; an absorbed Belarus gains no more either. */
const CAP = 10
/** Objective points for a met agenda. */
const AGENDA_POINTS = 10

/** How the game came out: each seat's score, and what they brought about together [R10.1] [R10.3]. */
export function outcomeOf(state: GameState, ending: Ending): Outcome {
  const tensions = state.history.map(record => record.tension)
  return {
    ending,
    round: state.round,
    scores: recordOf(SEATS, seat => scoreOf(state, seat, ending)),
    peakTension: tidy(Math.max(globalTension(state.tension), ...tensions)),
    predictability: state.tracks.predictability,
    incidents: state.incidents.length,
    crises: state.crises.length,
  }
}

function scoreOf(state: GameState, seat: SeatId, ending: Ending): SeatScore {
  const { agenda, bonus } = state.seats[seat]
  const parts = objectivesOf(state, seat).map(part => ({ ...part, weight: tidy(part.weight), value: tidy(part.value) }))
  const met = agendaMet(state, seat) && ending !== 'war'
  const reached = parts.reduce((sum, part) => sum + part.weight * part.value, 0)
  const objectives = clamp(reached + bonus + (met ? AGENDA_POINTS : 0), 0, 100)
  const security = securityOf(state, seat)
  const capped = ending === 'war' || (seat === 'BY' && state.absorbed)
  const total = (security + objectives) / 2
  return {
    seat,
    security: tidy(security),
    objectives: tidy(objectives),
    parts,
    agenda,
    agendaMet: met,
    total: tidy(capped ? Math.min(CAP, total) : total),
  }
}

/** A seat's hidden agenda is met as things stand [R10.4]. */
export const agendaMet = (state: GameState, seat: SeatId): boolean =>
  AGENDA_TABLE[state.seats[seat].agenda].goals.every(goal => holds(state, seat, goal))

function holds(state: GameState, seat: SeatId, goal: Goal): boolean {
  switch (goal.that) {
    case 'track':
      return state.tracks[goal.track] >= (goal.atLeast ?? 0) && state.tracks[goal.track] <= (goal.atMost ?? 100)
    case 'pair':
      return state.tension[goal.pair] <= goal.atMost
    case 'tension':
      return globalTension(state.tension) <= goal.atMost
    case 'base':
      return (state.base !== null) === goal.stands
    case 'guarantee':
      return state.guarantee === goal.is
    case 'agreements':
      return (
        state.agreements.filter(({ status, terms }) => status === 'inForce' && terms.parties.includes(seat)).length >=
        goal.atLeast
      )
  }
}

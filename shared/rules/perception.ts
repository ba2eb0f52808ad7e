import { clamp } from '../base/records.ts'
import { neighboursOf, type SeatId } from '../model/ids.ts'
import type { GameState, Judgement } from '../model/state.ts'
import { defenceOf, trustOf } from './defence.ts'
import { offenceOf } from './offence.ts'
import { globalTension } from './pairs.ts'
import { transparencyOf } from './transparency.ts'

export { defenceOf, trustOf } from './defence.ts'

/** Share of what is doubtful about another's defence that inspection can settle. */
const SEEN_AS_DEFENCE = 0.6

/** How far an observer tells defence from offence, δij, 0 to 1 [R4.1]. */
export const distinguished = (state: GameState, transparency: number): number =>
  state.settings.delta + (1 - state.settings.delta) * SEEN_AS_DEFENCE * transparency

/**
 * What an observer thinks another could do to it and means to do [R4.2] [R4.3] [R4.5]. Forces in brigade-equivalents as
 * they bear on the observer, trust, transparency and vulnerability 0 to 1, threat 0 to 100. It rests on the observer's
 * picture of the other, never on the other's true force.
 */
export const judge = (state: GameState, observer: SeatId, about: SeatId): Judgement =>
  judgeAgainst(state, observer, about, defenceOf(state, observer))

function judgeAgainst(state: GameState, observer: SeatId, about: SeatId, defence: number): Judgement {
  const { beta, kappa, sigma0 } = state.settings
  const transparency = transparencyOf(state, observer, about)
  const trust = trustOf(state, observer, about)
  const best = offenceOf(state, observer, about, distinguished(state, transparency))
  const doubt = sigma0 * (1 - transparency)
  const feared = best * (1 + kappa * doubt)
  const vulnerability = feared === 0 ? 0 : (beta * feared) / (beta * feared + defence)
  return {
    best,
    low: best * (1 - doubt),
    high: best * (1 + doubt),
    feared,
    trust,
    transparency,
    vulnerability,
    threat: 100 * (1 - trust) * Math.sqrt(vulnerability),
  }
}

/** How threatened an observer feels by another, 0 to 100 [R4.5]. */
export const threatOf = (state: GameState, observer: SeatId, about: SeatId): number =>
  judge(state, observer, about).threat

/** What fear and tension take from security, and what dependence takes from Belarus's [R4.6]. */
const FEAR = 0.7
const TENSION = 0.3
const DEPENDENCE = 0.25

/** How secure a seat feels, 0 to 100 [R4.6]: the worst neighbours weigh most. */
export function securityOf(state: GameState, seat: SeatId): number {
  const others = neighboursOf(seat)
  const defence = defenceOf(state, seat)
  let cubes = 0
  for (const other of others) cubes += judgeAgainst(state, seat, other, defence).threat ** 3
  const fear = Math.cbrt(cubes / others.length)
  const dependence = seat === 'BY' ? DEPENDENCE * state.tracks.integration : 0
  return clamp(100 - FEAR * fear - TENSION * globalTension(state.tension) - dependence, 0, 100)
}

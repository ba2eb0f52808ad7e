import { clamp, tidy } from '../base/records.ts'
import type { CrisisChoice } from '../model/command.ts'
import { type SeatId, seatsOf } from '../model/ids.ts'
import type { Crisis, GameState, Incident } from '../model/state.ts'
import { transparencyOf } from './transparency.ts'

/** The two seats that must choose when an incident becomes a crisis [R5.5]. */
export const sidesOf = (incident: Incident, _state: GameState): readonly [SeatId, SeatId] => seatsOf(incident.pair)

const HIGHEST_RISK = 0.95
/** In Donbas shots are fired every day; one more seldom starts a war between armies. */
const DONBAS = 0.3

/** What both choices together do to the risk, c [R5.5]. */
export function heatOf(one: CrisisChoice, other: CrisisChoice): number {
  const downs = [one, other].filter(choice => choice === 'stand-down').length
  const ups = [one, other].filter(choice => choice === 'escalate').length
  if (downs === 2) return 0.05
  if (downs === 1) return 0.25
  return ups === 2 ? 4 : ups === 1 ? 2 : 1
}

/**
 * Probability, 0 to 1, that a crisis becomes war with the choices made, and the reciprocal-fear factor φ, 0 to 1 [R5.5].
 * Who has not chosen holds.
 */
export function crisisRisk(state: GameState, crisis: Crisis): { risk: number; fear: number } {
  const [one, other] = crisis.seats
  const { beta, p0 } = state.settings
  const seen = (transparencyOf(state, one, other) + transparencyOf(state, other, one)) / 2
  const alert = Math.max(state.seats[one].posture, state.seats[other].posture) / 2
  const fear = clamp(0.35 * beta * (0.4 + alert) * (1 - seen), 0, 0.9)
  const heat = heatOf(crisis.choices[one] ?? 'hold', crisis.choices[other] ?? 'hold')
  const place = crisis.zone === 'donbas' ? DONBAS : 1
  const risk = (p0 * (state.tension[crisis.pair] / 50) ** 2 * heat * place) / (1 - fear)
  return { risk: tidy(clamp(risk, 0, HIGHEST_RISK)), fear: tidy(fear) }
}

import { clamp } from '../base/records.ts'
import type { Agreement } from '../model/agreement.ts'
import { pairOf, type SeatId, type ZoneId } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'
import { zoneSides } from './board.ts'
import { cushionOf } from './cushion.ts'

/** What everybody knows of everybody under the Vienna Document. */
const BASE = 0.3
const PER_LEVEL = 0.08
const EXERCISE_PACT = 0.05
const SECURITY_COOPERATION = 0.05
const HIGHEST = 0.9

const between = (agreement: Agreement, a: SeatId, b: SeatId): boolean =>
  agreement.status === 'inForce' && agreement.terms.parties.includes(a) && agreement.terms.parties.includes(b)

/** The level of the best CSBM in force between two seats, 0 to 4. */
export function csbmLevel(state: GameState, a: SeatId, b: SeatId): number {
  let level = 0
  for (const agreement of state.agreements)
    if (agreement.terms.type === 'csbm' && between(agreement, a, b))
      level = Math.max(level, Number(agreement.terms.picks.level ?? '1'))
  return level
}

/** An agreement of this type is in force between the two. */
export const agreed = (state: GameState, type: Agreement['terms']['type'], a: SeatId, b: SeatId): boolean =>
  state.agreements.some(agreement => agreement.terms.type === type && between(agreement, a, b))

/** The cushion makes Russia easier to read for those behind it, and them for Russia. */
const CUSHIONED: readonly SeatId[] = ['PL', 'BA', 'UA']
const cushioned = (a: SeatId, b: SeatId): boolean =>
  (a === 'RU' && CUSHIONED.includes(b)) || (b === 'RU' && CUSHIONED.includes(a))

/** How well an observer can see what another has and does, θ, 0 to 0.9 [R3.2]. */
export function transparencyOf(state: GameState, observer: SeatId, about: SeatId): number {
  const pair = pairOf(observer, about)
  if (pair === null) return HIGHEST
  const seen =
    BASE +
    PER_LEVEL * csbmLevel(state, observer, about) +
    (agreed(state, 'exercise-pact', observer, about) ? EXERCISE_PACT : 0) +
    (agreed(state, 'security-cooperation', observer, about) ? SECURITY_COOPERATION : 0) +
    (state.glimpses[pair] ?? 0) +
    (state.clarity?.[pair] ?? 0) +
    (cushioned(observer, about) ? state.settings.spillover * cushionOf(state) : 0)
  return clamp(seen, 0, HIGHEST)
}

/** From this CSBM level on, the two headquarters can call each other. */
const HOT_LINE_LEVEL = 3

/** Two seats can speak to each other at once when something happens in a zone [R3.2]. */
export function hotLineBetween(state: GameState, zone: ZoneId, a: SeatId, b: SeatId): boolean {
  if (csbmLevel(state, a, b) >= HOT_LINE_LEVEL) return true
  return state.agreements.some(
    agreement =>
      agreement.terms.type === 'hot-line' &&
      between(agreement, a, b) &&
      (agreement.terms.picks.zone === undefined || agreement.terms.picks.zone === zone),
  )
}

/** How much hot lines calm a zone, h: 0 with none, 0.5 with one pair of opposed seats on the line, 0.8 with more [R3.2]. */
export function hotLineOf(state: GameState, zone: ZoneId): number {
  const [left, right] = zoneSides(zone)
  let lines = 0
  for (const a of left)
    for (const b of right) if (pairOf(a, b) !== null && hotLineBetween(state, zone, a, b)) lines += 1
  return lines === 0 ? 0 : lines === 1 ? 0.5 : 0.8
}

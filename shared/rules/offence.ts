import { isRegion, REGION_TABLE } from '../content/map/areas.ts'
import type { AreaId, SeatId } from '../model/ids.ts'
import type { Exercise, GameState, Picture } from '../model/state.ts'
import { allied, withRussia } from './board.ts'
import { REACH_ROWS } from './reach.ts'
import { agreed } from './transparency.ts'

/** Offensive weight that a Russian air base in Belarus stands for, in brigade-equivalents: what could fly in at any hour. */
const BASE_OFFENCE = 1.5
/** How much each step of posture adds. */
const PER_POSTURE = 0.25

const inBelarus = (area: AreaId): boolean => isRegion(area) && REGION_TABLE[area].country === 'BY'

/** How much of Belarus's force on its own soil still counts for a seat to which it has pledged that soil. */
const PLEDGED = 0.5

/** What a pictured force could do to the observer; defence counts as far as it cannot be told from offence. */
function bearing(picture: Picture, observer: SeatId, doubt: number, pledged: boolean): number {
  const rows = REACH_ROWS[observer]
  let sum = 0
  for (const key in picture) {
    const area = key as AreaId
    const weights = picture[area]
    if (weights === undefined) continue
    const row = rows[area]
    const far = weights.far ?? 0
    const weight = row.long * far + row.ground * (weights.offence - far + doubt * weights.defence)
    sum += pledged && inBelarus(area) ? PLEDGED * weight : weight
  }
  return sum
}

/** The size an observer takes an exercise to have: the true one where it may look, otherwise the one declared. */
export function exerciseSeen(state: GameState, observer: SeatId, exercise: Exercise): number {
  if (exercise.seenBy !== undefined && !exercise.seenBy.includes(observer)) return 0
  const looks = exercise.observers || allied(observer, exercise.by) || state.inspected[observer].includes(exercise.at)
  return looks ? exercise.size : (exercise.declared ?? exercise.size)
}

/** Belarus has promised the observer that its soil will not be used, and no foreign force is thought to stand there. */
const soilPledged = (state: GameState, observer: SeatId): boolean =>
  agreed(state, 'security-cooperation', 'BY', observer) &&
  state.base === null &&
  !Object.keys(state.pictures[observer].RU).some(area => inBelarus(area as AreaId) && weighs(state, observer, area))

const weighs = (state: GameState, observer: SeatId, area: string): boolean => {
  const weights = state.pictures[observer].RU[area as AreaId]
  return weights !== undefined && weights.offence + weights.defence > 0
}

/**
 * Best estimate of the offensive weight with which another bears on an observer, Ô, in brigade-equivalents [R4.2], from
 * the observer's picture. `distinguished` is δij.
 */
export function offenceOf(state: GameState, observer: SeatId, about: SeatId, distinguished: number): number {
  const doubt = 1 - distinguished
  const rows = REACH_ROWS[observer]
  const pictures = state.pictures[observer]
  let sum = bearing(pictures[about], observer, doubt, about === 'BY' && soilPledged(state, observer))
  if (about === 'RU') {
    if (observer !== 'BY' && withRussia(state)) sum += bearing(pictures.BY, observer, doubt, false)
    if (state.base !== null) sum += BASE_OFFENCE * rows[state.base].long
  }
  for (const exercise of state.exercises)
    if (exercise.by === about) sum += rows[exercise.at].ground * exerciseSeen(state, observer, exercise)
  return sum * (1 + PER_POSTURE * state.seats[about].posture)
}

import { KINDS } from '../content/forces/kinds.ts'
import { isRegion, REGION_TABLE } from '../content/map/areas.ts'
import { type AreaId, dyadOf, type SeatId } from '../model/ids.ts'
import type { Counter, GameState } from '../model/state.ts'
import { ALLIES, atHome, withRussia } from './board.ts'

/** Own offensive force defends too, for less. */
const OFFENCE_AT_HOME = 0.7
/** The first of an ally's soldiers on one's own soil stand for those who would follow: this much force counts twice. */
const TRIPWIRE = 1.5
const RESERVE_SHARE = 0.25
const RESERVE_AREA: AreaId = 'de-east'
const POLISH_SHARE = 0.1
const RUSSIAN_SHARE = 0.3
const WESTERN_RUSSIA: readonly AreaId[] = ['ru-leningrad', 'ru-pskov-novgorod', 'ru-smolensk']
/** An unconditional guarantee is a little more believed. */
const UNCONDITIONAL = 1.1

const defensiveOf = ({ kind, size }: Counter): number => {
  const { offence, defence } = KINDS[kind]
  return size * (defence + OFFENCE_AT_HOME * offence)
}

const onSoilOf = (seat: SeatId, area: AreaId): boolean => isRegion(area) && REGION_TABLE[area].holder === seat

/** NATO's forces defend wherever they stand in the treaty area; others' at home. */
const defends = (seat: SeatId, area: AreaId): boolean =>
  atHome(seat, area) || (seat === 'NATO' && ALLIES.some(ally => onSoilOf(ally, area)))

/** How far allies rely on the guarantee, about 0 to 1. */
const guaranteeOf = (state: GameState): number =>
  (state.tracks.cohesion / 100) * (state.guarantee === 'unconditional' ? UNCONDITIONAL : 1)

/**
 * What a seat can set against an attack, in brigade-equivalents [R4.4]: its true force at home, and the help it counts on.
 * Allies' forces are known exactly among allies; Russia's are only as Belarus pictures them.
 */
export function defenceOf(state: GameState, seat: SeatId): number {
  const helped = seat === 'PL' || seat === 'BA'
  let own = 0
  let present = 0
  let reserve = 0
  let polish = 0
  for (const id in state.counters) {
    const counter = state.counters[id]
    if (counter === undefined) continue
    if (counter.owner === seat) own += defends(seat, counter.at) ? defensiveOf(counter) : 0
    else if (helped && counter.owner === 'NATO') {
      if (onSoilOf(seat, counter.at)) present += defensiveOf(counter)
      else if (counter.at === RESERVE_AREA) reserve += counter.size * KINDS[counter.kind].offence
    } else if (seat === 'BA' && counter.owner === 'PL') polish += defensiveOf(counter)
    else if (seat === 'RU' && counter.owner === 'BY' && withRussia(state)) own += defensiveOf(counter)
  }
  if (seat === 'BY') return own + RUSSIAN_SHARE * pictured(state) * trustOf(state, 'BY', 'RU')
  if (!helped) return own
  const help = present + Math.min(present, TRIPWIRE) + RESERVE_SHARE * OFFENCE_AT_HOME * reserve + POLISH_SHARE * polish
  return own + guaranteeOf(state) * help
}

/** Russia's western force as Belarus believes it to be. */
function pictured(state: GameState): number {
  let sum = 0
  for (const area of WESTERN_RUSSIA) {
    const weights = state.pictures.BY.RU[area]
    if (weights !== undefined) sum += weights.offence + weights.defence
  }
  return sum
}

/** An observer's belief, 0 to 1, that another only seeks security [R3.1]; 0.5 where nothing is known. */
export const trustOf = (state: GameState, observer: SeatId, about: SeatId): number =>
  1 / (1 + Math.exp(-(state.trust[dyadOf(observer, about)] ?? 0)))

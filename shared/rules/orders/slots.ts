import { assertNever } from '../../base/result.ts'
import { isSea } from '../../content/map/areas.ts'
import type { SlotSource } from '../../content/orders/row.ts'
import { AREAS, type AreaId, COUNTER_KINDS, neighboursOf, REGIONS, type SeatId } from '../../model/ids.ts'
import type { Counter, GameState } from '../../model/state.ts'
import { countersOf, holderOf, homeOf, weightsOf } from '../board.ts'
import { reach } from '../reach.ts'

/** An order is shown at most this many regions to inspect: those that bear on the seat most. */
const INSPECTABLE = 12

/** Where NATO trains with its allies. */
const HOSTS: readonly AreaId[] = ['pl-west', 'pl-northeast', 'ee-estonia', 'lv-latvia', 'lt-lithuania']

/** What a seat may pick in a slot at this moment, in the order of the board [R6.2]. */
export function choicesOf(state: GameState, seat: SeatId, source: SlotSource): readonly string[] {
  if (typeof source !== 'string') return source
  switch (source) {
    case 'home':
      return homeOf(seat)
    case 'exerciseAreas':
      return seat === 'NATO' ? [...homeOf(seat), ...HOSTS] : homeOf(seat)
    case 'ownAreas':
      return areasOf(countersOf(state, seat))
    case 'ownKinds':
      return kindsOf(countersOf(state, seat))
    case 'strikeAreas':
      return areasOf(strikeCounters(state, seat))
    case 'strikeKinds':
      return kindsOf(strikeCounters(state, seat))
    case 'moveTargets': {
      const own = areasOf(countersOf(state, seat))
      return AREAS.filter(area => own.includes(area) || (!isSea(area) && homeOf(seat).includes(area)))
    }
    case 'neighbours':
      return neighboursOf(seat)
    case 'inspectable':
      return inspectable(state, seat)
    case 'postures': {
      const { posture } = state.seats[seat]
      return ['raise', 'lower'].filter(step => (step === 'raise' ? posture < 2 : posture > 0))
    }
    case 'askers':
      return state.requests
        .filter(request => request.code === 'C11' && request.to === seat)
        .map(request => request.from)
        .filter((from, index, all) => all.indexOf(from) === index)
    default:
      return assertNever(source)
  }
}

const areasOf = (counters: readonly Counter[]): readonly AreaId[] =>
  AREAS.filter(area => counters.some(counter => counter.at === area))

const kindsOf = (counters: readonly Counter[]): readonly string[] =>
  COUNTER_KINDS.filter(kind => counters.some(counter => counter.kind === kind))

/** Counters that can attack: those that may be withdrawn as a sign of restraint. */
export const strikeCounters = (state: GameState, seat: SeatId): readonly Counter[] =>
  countersOf(state, seat).filter(({ kind }) => weightsOf(kind, 1).offence >= 0.5)

/** Regions held by neighbours, those nearest in effect first chosen, listed in the order of the board [R6.7]. */
function inspectable(state: GameState, seat: SeatId): readonly string[] {
  const watched = neighboursOf(seat)
  const regions = REGIONS.filter(region => {
    const holder = holderOf(state, region)
    return holder !== null && holder !== seat && watched.includes(holder)
  })
  const nearest = [...regions]
    .sort((a, b) => reach(b, seat, 'armoured') - reach(a, seat, 'armoured'))
    .slice(0, INSPECTABLE)
  return regions.filter(region => nearest.includes(region))
}

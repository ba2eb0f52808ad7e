import { recordOf } from '../base/records.ts'
import { KINDS, type RangeClass } from '../content/forces/kinds.ts'
import { isCoastal, isSea } from '../content/map/areas.ts'
import { kmByLand, kmBySea } from '../content/map/distances.ts'
import { THEATRES, type Theatre } from '../content/map/theatres.ts'
import { AREAS, type AreaId, COUNTER_KINDS, type CounterKind, type RegionId, SEATS, type SeatId } from '../model/ids.ts'
import { ALLIES, homeOf } from './board.ts'

/** Full weight up to `near` km, then falling by a factor e every `length` km; a theatre's weight is raised to `power`. */
interface FallOff {
  readonly near: number
  readonly length: number
  readonly power: number
}

const FALL_OFF: Readonly<Record<RangeClass, FallOff>> = {
  ground: { near: 300, length: 500, power: 1 },
  sea: { near: 350, length: 500, power: 1 },
  air: { near: 400, length: 800, power: 0.85 },
  long: { near: 500, length: 1200, power: 0.7 },
}

/** NATO's treaty area is its own homes and its eastern allies'. */
const guarded = (seat: SeatId): readonly RegionId[] => (seat === 'NATO' ? ALLIES.flatMap(homeOf) : homeOf(seat))

function share(range: RangeClass, area: AreaId, seat: SeatId): number {
  const way = isSea(area) ? kmBySea : kmByLand
  const km = Math.min(...guarded(seat).map(region => way(area, region)))
  const { near, length } = FALL_OFF[range]
  return Math.exp(-Math.max(0, km - near) / length)
}

const theatreOf = (area: AreaId): Theatre | undefined => THEATRES.find(theatre => theatre.areas.includes(area))

function inClass(range: RangeClass, area: AreaId, seat: SeatId): number {
  if (guarded(seat).some(region => region === area)) return 1
  const theatre = theatreOf(area)
  const bears = theatre?.bears[seat]
  if (theatre === undefined || bears === undefined) return 0
  const shares = theatre.areas.map(member => share(range, member, seat))
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length
  return Math.min(1, (bears ** FALL_OFF[range].power * share(range, area, seat)) / mean)
}

function compute(area: AreaId, seat: SeatId, kind: CounterKind): number {
  if (isSea(area)) return inClass('sea', area, seat)
  const range = KINDS[kind].range
  if (range === 'sea') return isCoastal(area) ? inClass('ground', area, seat) : 0
  return Math.max(inClass('ground', area, seat), inClass(range, area, seat))
}

/** Everything in advance: it is asked for in every judgement. */
const TABLE: Readonly<Record<AreaId, Readonly<Record<SeatId, Readonly<Record<CounterKind, number>>>>>> = recordOf(
  AREAS,
  area => recordOf(SEATS, seat => recordOf(COUNTER_KINDS, kind => compute(area, seat, kind))),
)

/**
 * How far force of a kind standing in an area bears on a seat, 0 to 1 [R2.3]. It falls with the distance to the nearest
 * region that the seat guards: fastest over ground, slowest for missiles and aircraft.
 */
export const reach = (area: AreaId, seat: SeatId, kind: CounterKind): number => TABLE[area][seat][kind]

/** By seat, then area: the reach of ground force (at sea: of ships) and of long-range force. */
export interface ReachRow {
  readonly ground: number
  readonly long: number
}
export const REACH_ROWS: Readonly<Record<SeatId, Readonly<Record<AreaId, ReachRow>>>> = recordOf(SEATS, seat =>
  recordOf(AREAS, area => ({ ground: reach(area, seat, 'armoured'), long: reach(area, seat, 'missile') })),
)

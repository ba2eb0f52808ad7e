import { recordOf } from '../base/records.ts'
import { KINDS } from '../content/forces/kinds.ts'
import { isSea, REGION_TABLE } from '../content/map/areas.ts'
import {
  type AreaId,
  type CounterKind,
  type PairId,
  REGIONS,
  type RegionId,
  SEATS,
  type SeatId,
  seatsOf,
  ZONES,
  type ZoneId,
} from '../model/ids.ts'
import type { Counter, GameState, Weights } from '../model/state.ts'

const HOMES: Readonly<Record<SeatId, readonly RegionId[]>> = recordOf(SEATS, seat =>
  REGIONS.filter(region => REGION_TABLE[region].holder === seat),
)

/** The regions a seat holds at the start [R2.1]. */
export const homeOf = (seat: SeatId): readonly RegionId[] => HOMES[seat]

/** NATO, Poland and the Baltics know each other's forces exactly and help to defend each other [R4.4]. */
export const ALLIES: readonly SeatId[] = ['NATO', 'PL', 'BA']
export const allied = (a: SeatId, b: SeatId): boolean => a === b || (ALLIES.includes(a) && ALLIES.includes(b))

/** Offensive and defensive weight of a counter [R2.2], in brigade-equivalents. */
export function weightsOf(kind: CounterKind, size: number): Weights {
  const row = KINDS[kind]
  const weights = { offence: row.offence * size, defence: row.defence * size }
  return row.range === 'long' ? { ...weights, far: weights.offence } : weights
}

/** Belarus's forces count with Russia's: it has been absorbed [R5.7], or there is war [R10.5]. */
export const withRussia = (state: GameState): boolean => state.absorbed || state.crises.some(crisis => crisis.war)

/** Who holds a region now: Belarus's regions are Russia's once it is absorbed [R5.7]. */
export function holderOf(state: GameState, region: RegionId): SeatId | null {
  const holder = REGION_TABLE[region].holder
  return holder === 'BY' && state.absorbed ? 'RU' : holder
}

/** A seat's own counters, in the order in which they were placed. */
export const countersOf = (state: GameState, seat: SeatId): readonly Counter[] =>
  Object.values(state.counters).filter(counter => counter.owner === seat)

/** A counter of the seat stands on its own soil; ships count as at home everywhere. */
export const atHome = (seat: SeatId, area: AreaId): boolean => isSea(area) || REGION_TABLE[area].holder === seat

interface Zone {
  readonly areas: readonly AreaId[]
  readonly sides: readonly [readonly SeatId[], readonly SeatId[]]
}

/** The contact zones [R2.4]. */
const ZONE_TABLE: Readonly<Record<ZoneId, Zone>> = {
  'baltic-sea': {
    areas: ['sea-baltic-north', 'sea-baltic-central', 'sea-baltic-south', 'ru-kaliningrad', 'ru-leningrad'],
    sides: [['RU'], ['NATO', 'BA', 'PL']],
  },
  'black-sea': {
    areas: ['sea-black-west', 'sea-black-east', 'ua-crimea', 'ua-odesa', 'ro-romania', 'ru-kuban'],
    sides: [['RU'], ['NATO', 'UA']],
  },
  suwalki: {
    areas: ['pl-northeast', 'lt-lithuania', 'by-grodno', 'ru-kaliningrad'],
    sides: [
      ['RU', 'BY'],
      ['PL', 'BA', 'NATO'],
    ],
  },
  'ukraine-north': {
    areas: ['by-gomel', 'by-brest', 'ua-north', 'ua-west', 'ru-bryansk-kursk'],
    sides: [['BY', 'RU'], ['UA']],
  },
  donbas: {
    areas: ['ua-donbas', 'ua-east', 'ua-kherson', 'ru-rostov', 'ru-belgorod-voronezh'],
    sides: [['RU'], ['UA']],
  },
}

/** Where the activity of a contact zone takes place. */
export const zoneAreas = (zone: ZoneId): readonly AreaId[] => ZONE_TABLE[zone].areas

/** Who meets whom in a contact zone. */
export const zoneSides = (zone: ZoneId): readonly [readonly SeatId[], readonly SeatId[]] => ZONE_TABLE[zone].sides

/** The contact zones in which the two seats of a pair stand against each other. */
export function zonesFor(pair: PairId): readonly ZoneId[] {
  const [a, b] = seatsOf(pair)
  return ZONES.filter(zone => {
    const [left, right] = ZONE_TABLE[zone].sides
    return (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a))
  })
}

import { recordOf } from '../../base/records.ts'
import { AREAS, type AreaId, REGIONS, type RegionId, SEAS, type SeaId, type SeatId } from '../../model/ids.ts'
import graph from './adjacency.json' with { type: 'json' }

/** Two-letter codes of the countries that the regions belong to in law. */
export type Country = 'RU' | 'UA' | 'BY' | 'PL' | 'EE' | 'LV' | 'LT' | 'DE' | 'RO' | 'SE'

/** What the rules need to know of a region; its shape and name are the client's business. */
export interface Region {
  readonly id: RegionId
  /** The country it belongs to in law. */
  readonly country: Country
  /** The seat that holds it when the game starts; null where nobody at the table does. */
  readonly holder: SeatId | null
  /** Held by one side and claimed, in law, by another, or fought over. */
  readonly contested: boolean
  /** Counters may stand here. */
  readonly playable: boolean
}

const COUNTRY_OF: Readonly<Record<string, Country>> = {
  ru: 'RU',
  ua: 'UA',
  by: 'BY',
  pl: 'PL',
  ee: 'EE',
  lv: 'LV',
  lt: 'LT',
  de: 'DE',
  ro: 'RO',
  se: 'SE',
}

const HOLDER_OF: Readonly<Record<Country, SeatId | null>> = {
  RU: 'RU',
  UA: 'UA',
  BY: 'BY',
  PL: 'PL',
  EE: 'BA',
  LV: 'BA',
  LT: 'BA',
  DE: 'NATO',
  RO: 'NATO',
  SE: null,
}

/** Crimea is Ukraine's in law and held by Russia since 2014; Donbas is Ukraine's and fought over. */
const HELD_BY_OTHERS: Readonly<Partial<Record<RegionId, SeatId>>> = { 'ua-crimea': 'RU' }
const CONTESTED: readonly RegionId[] = ['ua-crimea', 'ua-donbas']

function regionOf(id: RegionId): Region {
  const country = COUNTRY_OF[id.slice(0, 2)]
  if (country === undefined) throw new Error(`no country for ${id}`)
  const holder = HELD_BY_OTHERS[id] ?? HOLDER_OF[country]
  return { id, country, holder, contested: CONTESTED.includes(id), playable: country !== 'SE' }
}

/** Every region of the board [R2.1]. */
export const REGION_TABLE: Readonly<Record<RegionId, Region>> = recordOf(REGIONS, regionOf)

export const isSea = (area: AreaId): area is SeaId => (SEAS as readonly string[]).includes(area)
export const isRegion = (area: AreaId): area is RegionId => !isSea(area)

/** Counters may stand here. */
export const isPlayable = (area: AreaId): boolean => (isSea(area) ? true : REGION_TABLE[area].playable)

export type EdgeKind = 'land' | 'coast' | 'sea'

export interface Edge {
  readonly a: AreaId
  readonly b: AreaId
  readonly kind: EdgeKind
  /** Great-circle kilometres between the two anchors. */
  readonly km: number
}

/** Which areas touch, and how. */
export const EDGES = graph.edges as readonly Edge[]

const NEIGHBOURS: ReadonlyMap<AreaId, readonly AreaId[]> = new Map(
  AREAS.map(area => [area, EDGES.flatMap(edge => (edge.a === area ? [edge.b] : edge.b === area ? [edge.a] : []))]),
)

/** The areas that touch an area, by land, by coast or by sea. */
export const neighbouringAreas = (area: AreaId): readonly AreaId[] => NEIGHBOURS.get(area) ?? []

/** Regions with a coast on some sea zone. */
export const isCoastal = (region: RegionId): boolean => neighbouringAreas(region).some(isSea)

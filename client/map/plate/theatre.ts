import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Topology,
} from 'topojson-specification'
import type { RegionId, SeaId } from '../../../shared/model/ids.ts'

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number]

export interface RegionProps {
  readonly id: RegionId
  /** ISO 3166-1 alpha-2 of the sovereign state. */
  readonly country: string
  readonly anchor: [number, number]
  readonly areaKm2: number
}

export interface SeaProps {
  readonly id: SeaId
  readonly anchor: [number, number]
  readonly areaKm2: number
}

export interface ContextProps {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly anchor?: [number, number]
}

export interface CityProps {
  readonly id: string
  readonly name: string
  readonly kind: 'capital' | 'city' | 'garrison' | 'airbase' | 'port'
  readonly rank: 1 | 2 | 3
  readonly region: string
}

export interface FrameProps {
  readonly projection: { readonly rotate: [number, number]; readonly parallels: [number, number] }
}

type Shapes<P extends object> = {
  type: 'GeometryCollection'
  geometries: Array<(Polygon<P> | MultiPolygon<P>) & { id: string }>
}

/** The topology of the board as shipped in shared/content/map. */
export type Theatre = Topology<{
  regions: Shapes<RegionProps>
  seas: Shapes<SeaProps>
  context: Shapes<ContextProps>
  lakes: GeometryCollection<{ name: string }>
  rivers: {
    type: 'GeometryCollection'
    geometries: Array<LineString<{ name: string; rank: 1 | 2 }> | MultiLineString<{ name: string; rank: 1 | 2 }>>
  }
  cities: { type: 'GeometryCollection'; geometries: Array<Point<CityProps> & { id: string }> }
  frame: { type: 'GeometryCollection'; geometries: Array<MultiPoint<FrameProps>> }
}>

import { type GeoPath, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { AreaId } from '../../../shared/model/ids.ts'
import { type Borders, borders, outlineOf } from './borders.ts'
import { regionFinder } from './hit.ts'
import { pointOf, projectionOf, type XY } from './projection.ts'
import type { CityProps, Theatre } from './theatre.ts'

/** An area as it is drawn: its outline and the point where its counters and its name go. */
export interface PlateArea {
  readonly id: AreaId
  readonly sea: boolean
  readonly d: string
  readonly anchor: XY
  readonly km2: number
}

export interface PlateCity extends CityProps {
  readonly at: XY
}

/** The whole drawing in plate units, made once from the topology. Nothing here depends on the game. */
export interface Plate {
  readonly areas: readonly PlateArea[]
  readonly area: ReadonlyMap<AreaId, PlateArea>
  readonly context: readonly { readonly id: string; readonly d: string }[]
  readonly neighbours: readonly { readonly name: string; readonly at: XY }[]
  readonly lakes: string
  readonly rivers: readonly { readonly d: string; readonly rank: 1 | 2 }[]
  readonly borders: Borders
  readonly belarus: string
  readonly cities: readonly PlateCity[]
  readonly point: (lonLat: readonly [number, number]) => XY
  /** The region at a plate point; null at sea and off the board. */
  readonly regionAt: (at: XY) => AreaId | null
}

export function plateOf(theatre: Theatre): Plate {
  const projection = projectionOf(theatre)
  const path = geoPath(projection).digits(1)
  const point = (lonLat: readonly [number, number]): XY => pointOf(projection, lonLat)
  const areas = [...seaAreas(theatre, path, point), ...landAreas(theatre, path, point)]
  const context = feature(theatre, theatre.objects.context).features
  return {
    areas,
    area: new Map(areas.map(area => [area.id, area])),
    context: context.map(shape => ({ id: shape.properties.id, d: path(shape) ?? '' })),
    neighbours: context.flatMap(({ properties: { name, anchor, id } }) =>
      anchor && id !== 'ctx-ru' ? [{ name, at: point(anchor) }] : [],
    ),
    lakes: path(feature(theatre, theatre.objects.lakes)) ?? '',
    rivers: feature(theatre, theatre.objects.rivers).features.map(river => ({
      d: path(river) ?? '',
      rank: river.properties.rank,
    })),
    borders: borders(theatre, path),
    belarus: outlineOf(theatre, path, 'BY'),
    cities: feature(theatre, theatre.objects.cities).features.flatMap(({ geometry, properties }) => {
      const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : []
      return lon === undefined || lat === undefined ? [] : [{ ...properties, at: point([lon, lat]) }]
    }),
    point,
    regionAt: regionFinder(theatre, point),
  }
}

type ToPoint = (lonLat: readonly [number, number]) => XY

const seaAreas = (theatre: Theatre, path: GeoPath, point: ToPoint): PlateArea[] =>
  feature(theatre, theatre.objects.seas).features.map(shape => ({
    id: shape.properties.id,
    sea: true,
    d: path(shape) ?? '',
    anchor: point(shape.properties.anchor),
    km2: shape.properties.areaKm2,
  }))

const landAreas = (theatre: Theatre, path: GeoPath, point: ToPoint): PlateArea[] =>
  feature(theatre, theatre.objects.regions).features.map(shape => ({
    id: shape.properties.id,
    sea: false,
    d: path(shape) ?? '',
    anchor: point(shape.properties.anchor),
    km2: shape.properties.areaKm2,
  }))

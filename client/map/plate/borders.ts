import type { GeoPath } from 'd3-geo'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import type { ContextProps, RegionProps, Theatre } from './theatre.ts'

/** Lines between areas, as path data. */
export interface Borders {
  /** Between sea zones. */
  readonly seas: string
  /** Between regions of one country. */
  readonly inner: string
  /** Between countries, where at least one side is on the board. */
  readonly country: string
  /** Between countries of the surroundings. */
  readonly context: string
  readonly coast: string
}

/** `mesh` hands the filter plain geometries; regions and context both carry a country. */
const countryOf = (land: GeometryObject): string =>
  (land.properties as Partial<RegionProps & ContextProps>).country ?? ''
const onBoard = (land: GeometryObject): boolean => !String(land.id).startsWith('ctx-')

export function borders(theatre: Theatre, path: GeoPath): Borders {
  const { regions, context, seas } = theatre.objects
  const land: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...regions.geometries, ...context.geometries],
  }
  const lines = (keep: (a: GeometryObject, b: GeometryObject) => boolean): string =>
    path(mesh(theatre, land, keep)) ?? ''
  return {
    seas: path(mesh(theatre, seas, (a, b) => a !== b)) ?? '',
    inner: lines((a, b) => a !== b && countryOf(a) === countryOf(b) && (onBoard(a) || onBoard(b))),
    country: lines((a, b) => a !== b && countryOf(a) !== countryOf(b) && (onBoard(a) || onBoard(b))),
    context: lines((a, b) => a !== b && !onBoard(a) && !onBoard(b)),
    coast: lines((a, b) => a === b),
  }
}

/** The outline of all regions of one country. */
export function outlineOf(theatre: Theatre, path: GeoPath, country: string): string {
  const parts = theatre.objects.regions.geometries.filter(region => region.properties?.country === country)
  return path(merge(theatre, parts as Array<Polygon | MultiPolygon>)) ?? ''
}

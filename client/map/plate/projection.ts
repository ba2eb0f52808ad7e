import { type GeoProjection, geoConicConformal } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Theatre } from './theatre.ts'

/** The plate is drawn once at this size; the camera scales it. All plate coordinates are in these units. */
export const PLATE = { width: 1400, height: 1000 } as const

/** How far the drawing goes beyond the plate, so that other aspect ratios show land and not blank paper. */
export const SHEET = { left: -126, top: -90, right: 1526, bottom: 1090 } as const

export interface XY {
  readonly x: number
  readonly y: number
}

/** Lambert's conformal conic as the topology's frame prescribes it, fitted to the plate. */
export function projectionOf(theatre: Theatre): GeoProjection {
  const frame = feature(theatre, theatre.objects.frame).features[0]
  if (!frame) throw new Error('the topology has no frame')
  const { rotate, parallels } = frame.properties.projection
  return geoConicConformal()
    .rotate(rotate)
    .parallels(parallels)
    .precision(0.2)
    .fitSize([PLATE.width, PLATE.height], frame.geometry)
    .clipExtent([
      [SHEET.left, SHEET.top],
      [SHEET.right, SHEET.bottom],
    ])
}

/** A place on the plate, or beyond it. */
export function pointOf(projection: GeoProjection, [lon, lat]: readonly [number, number]): XY {
  const at = projection([lon, lat])
  if (!at) throw new Error(`not on the plate: ${lon}, ${lat}`)
  return { x: round(at[0]), y: round(at[1]) }
}

const round = (value: number): number => Math.round(value * 10) / 10

import type { ZoneId } from '../../../shared/model/ids.ts'
import type { LonLat } from '../plate/theatre.ts'

/** Where a contact zone is drawn: a bow along which the sides meet, and the point for its signs. */
export interface ZoneShape {
  readonly bow: readonly LonLat[]
  readonly sign: LonLat
}

/**
 * Drawn by hand, wide of any real line: a bow says "the two sides meet about here" and is neither a border nor a front.
 * That of Donbas runs round the region, not along the line of contact, which the map does not draw.
 */
export const ZONE_SHAPES: Readonly<Record<ZoneId, ZoneShape>> = {
  'baltic-sea': {
    bow: [
      [15.2, 55.15],
      [17.6, 55.75],
      [19.3, 56.9],
      [20.3, 58.5],
      [22.4, 59.45],
      [25.6, 59.9],
    ],
    sign: [18.6, 55.75],
  },
  'black-sea': {
    bow: [
      [30.6, 45.0],
      [31.9, 44.5],
      [33.6, 44.05],
      [35.4, 44.2],
      [36.8, 44.5],
    ],
    sign: [33.75, 44.0],
  },
  suwalki: {
    bow: [
      [22.35, 54.62],
      [22.75, 54.3],
      [23.3, 54.12],
      [23.75, 53.85],
    ],
    sign: [23.15, 54.28],
  },
  'ukraine-north': {
    bow: [
      [24.2, 51.75],
      [26.6, 51.55],
      [29.0, 51.45],
      [31.2, 51.85],
      [33.4, 52.25],
    ],
    sign: [29.2, 51.42],
  },
  donbas: {
    bow: [
      [37.3, 49.3],
      [37.1, 48.4],
      [37.25, 47.5],
      [38.1, 46.95],
    ],
    sign: [37.7, 46.72],
  },
}

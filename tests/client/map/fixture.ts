import { readFileSync } from 'node:fs'
import { type Plate, plateOf } from '../../../client/map/plate/plate.ts'
import type { Theatre } from '../../../client/map/plate/theatre.ts'

/** The plate from the shipped topology, as the browser draws it. */
export const plate: Plate = plateOf(
  JSON.parse(readFileSync(new URL('../../../shared/content/map/theatre.topojson', import.meta.url), 'utf8')) as Theatre,
)

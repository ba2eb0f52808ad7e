import { AREAS, type AreaId } from '../../model/ids.ts'
import { EDGES, type EdgeKind } from './areas.ts'

const INDEX: ReadonlyMap<AreaId, number> = new Map(AREAS.map((area, index) => [area, index]))
const SIZE = AREAS.length

/** Shortest ways between all areas over the edges of the given kinds (Floyd and Warshall). */
function shortestWays(kinds: readonly EdgeKind[]): Float64Array {
  const km = new Float64Array(SIZE * SIZE).fill(Number.POSITIVE_INFINITY)
  const at = (row: number, column: number): number => km[row * SIZE + column] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i < SIZE; i += 1) km[i * SIZE + i] = 0
  for (const edge of EDGES) {
    if (!kinds.includes(edge.kind)) continue
    const a = INDEX.get(edge.a) ?? 0
    const b = INDEX.get(edge.b) ?? 0
    km[a * SIZE + b] = edge.km
    km[b * SIZE + a] = edge.km
  }
  for (let k = 0; k < SIZE; k += 1)
    for (let i = 0; i < SIZE; i += 1)
      for (let j = 0; j < SIZE; j += 1) {
        const through = at(i, k) + at(k, j)
        if (through < at(i, j)) km[i * SIZE + j] = through
      }
  return km
}

const BY_LAND = shortestWays(['land'])
const BY_SEA = shortestWays(['coast', 'sea'])

const lookUp = (ways: Float64Array, from: AreaId, to: AreaId): number =>
  ways[(INDEX.get(from) ?? 0) * SIZE + (INDEX.get(to) ?? 0)] ?? Number.POSITIVE_INFINITY

/** Kilometres from region to region over land borders; Infinity where no way leads. */
export const kmByLand = (from: AreaId, to: AreaId): number => lookUp(BY_LAND, from, to)

/** Kilometres from a sea zone to another, or to a coast; Infinity where no way leads. */
export const kmBySea = (from: AreaId, to: AreaId): number => lookUp(BY_SEA, from, to)

import { feature } from 'topojson-client'
import type { AreaId } from '../../../shared/model/ids.ts'
import type { XY } from './projection.ts'
import type { Theatre } from './theatre.ts'

type Ring = readonly XY[]

interface Shape {
  readonly id: AreaId
  readonly rings: readonly Ring[]
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** Which region lies at a plate point; null at sea and outside the board. Made for placing names, not for pointers. */
export function regionFinder(
  theatre: Theatre,
  point: (lonLat: readonly [number, number]) => XY,
): (at: XY) => AreaId | null {
  const shapes: Shape[] = feature(theatre, theatre.objects.regions).features.map(({ geometry, properties }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const rings = polygons.flat().map(ring => ring.map(([lon = 0, lat = 0]) => point([lon, lat])))
    const all = rings.flat()
    const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)]
    return { id: properties.id, rings, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
  })
  return at => shapes.find(shape => contains(shape, at))?.id ?? null
}

function contains({ rings, box: [left, top, right, bottom] }: Shape, at: XY): boolean {
  if (at.x < left || at.x > right || at.y < top || at.y > bottom) return false
  return rings.reduce((inside, ring) => (crossings(ring, at) % 2 === 1 ? !inside : inside), false)
}

/** How often a ray to the right meets a ring. */
function crossings(ring: Ring, { x, y }: XY): number {
  let count = 0
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length] ?? a
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) count += 1
  }
  return count
}

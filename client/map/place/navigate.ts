import { neighbouringAreas } from '../../../shared/content/map/areas.ts'
import type { AreaId } from '../../../shared/model/ids.ts'
import type { XY } from '../plate/projection.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

const COMPASS: Readonly<Record<Direction, XY>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
}

/** Widest turn from the direction asked for: 65 degrees to a neighbour, 45 to any other area. */
const NEAR = Math.cos((65 * Math.PI) / 180)
const FAR = Math.cos((45 * Math.PI) / 180)

/**
 * The next area in a direction: the neighbour that lies best in it, or, where none does, the nearest area that way.
 * Null at the edge of the board.
 */
export function step(from: AreaId, direction: Direction, anchors: ReadonlyMap<AreaId, XY>): AreaId | null {
  const neighbours = best(from, direction, neighbouringAreas(from), anchors, NEAR)
  return neighbours ?? best(from, direction, [...anchors.keys()], anchors, FAR)
}

function best(
  from: AreaId,
  direction: Direction,
  among: readonly AreaId[],
  anchors: ReadonlyMap<AreaId, XY>,
  limit: number,
): AreaId | null {
  const start = anchors.get(from)
  if (!start) return null
  const { x, y } = COMPASS[direction]
  const rated = among.flatMap(id => {
    const at = anchors.get(id)
    if (!at || id === from) return []
    const [dx, dy] = [at.x - start.x, at.y - start.y]
    const km = Math.hypot(dx, dy)
    const straight = (dx * x + dy * y) / km
    return straight < limit ? [] : [{ id, cost: km * (1 + 6 * (1 - straight)) }]
  })
  return rated.toSorted((a, b) => a.cost - b.cost)[0]?.id ?? null
}

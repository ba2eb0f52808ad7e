import type { BoardSlice } from '../../../shared/model/frame.ts'
import type { AreaId, ZoneId } from '../../../shared/model/ids.ts'
import type { Plate } from '../plate/plate.ts'
import type { XY } from '../plate/projection.ts'
import type { Standing } from '../standing/standing.ts'
import { TAG } from './measures.ts'
import { type Box, relax } from './relax.ts'
import { type Detail, type Row, rowsOf } from './rows.ts'
import { ZONE_SHAPES } from './zones.ts'

/** Something that keeps its size on the screen: a plate point that moves with the map, and an offset in pixels from it. */
export interface Pinned {
  readonly at: XY
  readonly dx: number
  readonly dy: number
  readonly w: number
  readonly h: number
}

export interface StackPlace extends Pinned {
  readonly area: AreaId
  readonly rows: readonly Row[]
}

export interface ZonePlace extends Pinned {
  readonly zone: ZoneId
}

export interface Pieces {
  readonly stacks: readonly StackPlace[]
  readonly zones: readonly ZonePlace[]
  /** What counters and signs cover, in screen pixels at the given scale. */
  readonly taken: readonly Box[]
}

/** From this scale on kinds are shown one by one. */
const KINDS_FROM = 1.9
/** Below this scale there is room for symbols only. */
const SYMBOLS_BELOW = 0.48
export const detailAt = (k: number): Detail => (k >= KINDS_FROM ? 'kinds' : k < SYMBOLS_BELOW ? 'symbols' : 'summary')

export const ZONE_SIGN = { width: 20, height: 20 } as const

/** From this scale on stacks keep room above them for their area's name, in pixels. */
const NAMED_FROM = 0.8
const NAME_HEIGHT = 15

/** Places stacks and zone signs at scale `k` so that none covers another. */
export function placePieces(
  plate: Plate,
  standings: ReadonlyMap<AreaId, Standing>,
  zones: BoardSlice['zones'],
  k: number,
): Pieces {
  const detail = detailAt(k)
  const stacks = plate.areas.flatMap(({ id, anchor }) => {
    const standing = standings.get(id)
    const rows = standing ? rowsOf(standing, detail) : []
    if (rows.length === 0) return []
    const w = Math.max(...rows.map(row => row.w))
    const h = rows.reduce((sum, row) => sum + row.h + TAG.gap, -TAG.gap)
    return [{ area: id, rows, at: anchor, w, h }]
  })
  const signs = zones.flatMap(({ zone, hotLine, incidents }) => {
    const count = Number(hotLine) + Number(incidents.length > 0)
    if (count === 0) return []
    return [{ zone, at: plate.point(ZONE_SHAPES[zone].sign), w: ZONE_SIGN.width * count, h: ZONE_SIGN.height }]
  })
  const all = [
    ...stacks.map(stack => ({ ...stack, id: stack.area })),
    ...signs.map(sign => ({ ...sign, id: sign.zone })),
  ]
  const name = (id: string): number => (k >= NAMED_FROM && !(id in ZONE_SHAPES) ? NAME_HEIGHT : 0)
  const moved = relax(
    all.map(({ id, at, w, h }) => ({ id, x: at.x * k, y: at.y * k - name(id) / 2, w, h: h + name(id) })),
  )
  const offset = new Map(moved.map(({ id, dx, dy }) => [id, { dx, dy }]))
  const off = (id: string) => offset.get(id) ?? { dx: 0, dy: 0 }
  return {
    stacks: stacks.map(stack => ({ ...stack, ...off(stack.area) })),
    zones: signs.map(sign => ({ ...sign, ...off(sign.zone) })),
    taken: moved.map(box => ({ ...box, y: box.y + name(box.id) / 2, h: box.h - name(box.id) })),
  }
}

import type { AreaId } from '../../../shared/model/ids.ts'
import type { Plate, PlateCity } from '../plate/plate.ts'
import type { XY } from '../plate/projection.ts'
import { placeLabels, type Wish } from './labels.ts'
import type { Pieces, Pinned } from './layout.ts'
import type { Box } from './relax.ts'

export interface Name extends Pinned {
  readonly id: string
  readonly kind: 'area' | 'sea' | 'context' | 'city'
  readonly text: string
  /** A second line: whose a contested area is. */
  readonly note: string | null
}

export interface Names {
  readonly names: readonly Name[]
  readonly cities: readonly PlateCity[]
}

/** Scale from which a city of a rank is shown. */
const CITY_FROM: Readonly<Record<PlateCity['rank'], number>> = { 1: 0.5, 2: 1.05, 3: 1.9 }

/** Line height and average width of a letter, in pixels. */
const SET = {
  area: { h: 15, em: 6.5 },
  sea: { h: 14, em: 7.2 },
  context: { h: 12, em: 8.4 },
  city: { h: 12, em: 5.9 },
} as const

interface Ask extends Wish {
  readonly kind: Name['kind']
  readonly text: string
  readonly note: string | null
  readonly at: XY
}

/** A note's line: height and average width of a letter, in pixels. */
const NOTE = { h: 12, em: 5.2, from: 0.75 } as const

/** Asks for places for all names at scale `k`; counters are never covered, names in their way move or are left out. */
export function placeNames(
  plate: Plate,
  pieces: Pieces,
  k: number,
  texts: { readonly area: (id: AreaId) => string; readonly note: (id: AreaId) => string | null },
): Names {
  const covered = new Map(pieces.taken.map(box => [box.id, box]))
  const wishes = [...plate.areas]
    .sort((a, b) => Number(a.sea) - Number(b.sea) || b.km2 - a.km2)
    .map(({ id, sea, anchor }): AreaWish => {
      const kind = sea ? 'sea' : 'area'
      return { id, kind, text: texts.area(id), note: null, at: anchor, stack: covered.get(id) }
    })
  const areas = wishes.map(wish => areaAsk(wish, k, plate))
  const noted = wishes.flatMap(wish => {
    const note = k < NOTE.from ? null : texts.note(wish.id)
    return note === null ? [] : [areaAsk({ ...wish, note }, k, plate)]
  })
  const long = placeLabels(noted, pieces.taken)
  const rest = areas.filter(({ id }) => !long.has(id))
  const first = placeLabels(rest, [...pieces.taken, ...long.values()])
  /** Who found no place on its own ground may still stand right above its stack, after everybody else. */
  const late = rest.flatMap(wish => {
    const stack = covered.get(wish.id)
    if (!stack || first.has(wish.id)) return []
    return [{ ...wish, spots: [{ x: stack.x, y: stack.y - (stack.h + wish.h) / 2 - 1 }] }]
  })
  const above = placeLabels(late, [...pieces.taken, ...long.values(), ...first.values()])
  const filled = [...pieces.taken, ...long.values(), ...first.values(), ...above.values()]
  const marked = plate.cities.filter(({ rank, at }) => k >= CITY_FROM[rank] && !isCovered(at, k, filled))
  const cities = marked.toSorted((a, b) => a.rank - b.rank)
  const dots = cities.map(({ id, at }) => ({ id: `${id}.dot`, x: at.x * k, y: at.y * k, w: 8, h: 8 }))
  const context = k < 0.6 ? [] : plate.neighbours.map(neighbour => contextAsk(neighbour, k))
  const lesser = [...context, ...cities.map(city => cityAsk(city, k))]
  const second = placeLabels(lesser, [...filled, ...dots])
  const asked = [...noted.filter(({ id }) => long.has(id)), ...rest, ...lesser]
  const placed = new Map([...long, ...first, ...above, ...second])
  return { cities, names: asked.flatMap(wish => nameOf(wish, placed.get(wish.id), k)) }
}

const isCovered = (at: XY, k: number, taken: readonly Box[]): boolean =>
  taken.some(({ x, y, w, h }) => Math.abs(at.x * k - x) < w / 2 + 2 && Math.abs(at.y * k - y) < h / 2)

const nameOf = ({ id, kind, text, note, at, w, h }: Ask, box: Box | undefined, k: number): Name[] =>
  box ? [{ id, kind, text, note, at, w, h, dx: box.x - at.x * k, dy: box.y - at.y * k }] : []

const sizeOf = (kind: Name['kind'], text: string, note: string | null = null) => ({
  w: Math.max(text.length * SET[kind].em, (note?.length ?? 0) * NOTE.em) + 4,
  h: SET[kind].h + (note === null ? 0 : NOTE.h),
})

interface AreaWish {
  readonly id: AreaId
  readonly kind: 'area' | 'sea'
  readonly text: string
  readonly note: string | null
  readonly at: XY
  readonly stack: Box | undefined
}

/**
 * An area's name goes on its anchor where that is free; else above, below or beside the stack that stands there, best where
 * the ground is its own. Beside a stack but on another region's ground it would name the wrong land, so there it never goes.
 */
function areaAsk({ id, kind, text, note, at, stack }: AreaWish, k: number, plate: Plate): Ask {
  const { w, h } = sizeOf(kind, text, note)
  const [x, y] = [at.x * k, at.y * k]
  if (!stack) return { id, kind, text, note, at, w, h, spots: [0, -14, 14, -28, 28].map(dy => ({ x, y: y + dy })) }
  const [up, down] = [stack.y - (stack.h + h) / 2 - 1, stack.y + (stack.h + h) / 2 + 1]
  const aside = (stack.w + w) / 2 + 4
  const slip = Math.max(0, (w - stack.w) / 2)
  const near = [0, slip, -slip].flatMap(dx => [up, down].map(top => ({ x: stack.x + dx, y: top })))
  const beside = [aside, -aside].map(dx => ({ x: stack.x + dx, y: stack.y }))
  const ground = ({ x, y }: XY): AreaId | null => plate.regionAt({ x: x / k, y: y / k })
  const own = [...near, ...beside].filter(spot => ground(spot) === id)
  const open = [...near, ...beside].filter(spot => ground(spot) === null)
  return { id, kind, text, note, at, w, h, spots: [...own, ...open] }
}

const contextAsk = ({ name, at }: Plate['neighbours'][number], k: number): Ask => {
  const spots = [{ x: at.x * k, y: at.y * k }]
  return { id: name, kind: 'context', text: name, note: null, at, ...sizeOf('context', name), spots }
}

function cityAsk({ id, name, at }: PlateCity, k: number): Ask {
  const { w, h } = sizeOf('city', name)
  const [x, y] = [at.x * k, at.y * k]
  const spots = [
    { x: x + 6 + w / 2, y },
    { x: x - 6 - w / 2, y },
    { x, y: y - 6 - h / 2 },
    { x, y: y + 6 + h / 2 },
  ]
  return { id, kind: 'city', text: name, note: null, at, w, h, spots }
}

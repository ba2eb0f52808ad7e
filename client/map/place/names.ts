import type { AreaId } from '../../../shared/model/ids.ts'
import type { Plate, PlateCity } from '../plate/plate.ts'
import type { XY } from '../plate/projection.ts'
import { placeLabels, type Wish } from './labels.ts'
import type { Pieces, Pinned } from './layout.ts'
import type { Box } from './relax.ts'

export interface Name extends Pinned {
  readonly id: string
  readonly kind: 'area' | 'sea' | 'note' | 'context' | 'city'
  readonly text: string
}

export interface Names {
  readonly names: readonly Name[]
  readonly cities: readonly PlateCity[]
}

/** Scale from which a city of a rank is shown. */
const CITY_FROM: Readonly<Record<PlateCity['rank'], number>> = { 1: 0.5, 2: 1.05, 3: 1.9 }

/** Line height and average width of a letter, in pixels. */
const SET = {
  area: { h: 15, em: 7 },
  sea: { h: 14, em: 6.8 },
  note: { h: 13, em: 5.6 },
  context: { h: 12, em: 8.4 },
  city: { h: 12, em: 5.9 },
} as const

interface Ask extends Wish {
  readonly kind: Name['kind']
  readonly text: string
  readonly at: XY
}

/** Asks for places for all names at scale `k`; counters are never covered, names in their way move or are left out. */
export function placeNames(
  plate: Plate,
  pieces: Pieces,
  k: number,
  texts: { readonly area: (id: AreaId) => string; readonly note: (id: AreaId) => string | null },
): Names {
  const covered = new Map(pieces.taken.map(box => [box.id, box]))
  const cities = plate.cities.filter(({ rank }) => k >= CITY_FROM[rank])
  const areas = [...plate.areas]
    .sort((a, b) => Number(a.sea) - Number(b.sea))
    .map(({ id, sea, anchor }) => {
      const kind = sea ? 'sea' : 'area'
      return ask(kind, id, texts.area(id), anchor, k, covered.get(id))
    })
  const first = placeLabels(areas, pieces.taken)
  const notes = areas.flatMap(({ id, at }) => {
    const text = k < 0.75 ? null : texts.note(id as AreaId)
    const box = first.get(id)
    if (!text || !box) return []
    const size = sizeOf('note', text)
    const spots = [
      { x: box.x, y: box.y + box.h / 2 + size.h / 2 },
      { x: box.x, y: box.y - box.h / 2 - size.h / 2 },
    ]
    return [{ id: `${id}.note`, kind: 'note', text, at, ...size, spots } as const]
  })
  const dots = cities.map(({ id, at }) => ({ id: `${id}.dot`, x: at.x * k, y: at.y * k, w: 8, h: 8 }))
  const context = k < 0.6 ? [] : plate.neighbours.map(({ name, at }) => ask('context', name, name, at, k))
  const lesser = [...notes, ...context, ...cities.toSorted((a, b) => a.rank - b.rank).map(city => cityAsk(city, k))]
  const second = placeLabels(lesser, [...pieces.taken, ...first.values(), ...dots])
  const placed = new Map([...first, ...second])
  return { cities, names: [...areas, ...lesser].flatMap(wish => nameOf(wish, placed.get(wish.id), k)) }
}

const nameOf = ({ id, kind, text, at, w, h }: Ask, box: Box | undefined, k: number): Name[] =>
  box ? [{ id, kind, text, at, w, h, dx: box.x - at.x * k, dy: box.y - at.y * k }] : []

const sizeOf = (kind: Name['kind'], text: string) => ({ w: text.length * SET[kind].em + 4, h: SET[kind].h })

/** On the anchor where it is free; else above, below or beside the stack that stands there. */
function ask(kind: Name['kind'], id: string, text: string, at: XY, k: number, stack?: Box): Ask {
  const { w, h } = sizeOf(kind, text)
  const [x, y] = [at.x * k, at.y * k]
  const spots = stack
    ? [
        { x: stack.x, y: stack.y - stack.h / 2 - h / 2 - 1 },
        { x: stack.x, y: stack.y + stack.h / 2 + h / 2 + 1 },
        { x: stack.x + stack.w / 2 + w / 2 + 4, y: stack.y },
        { x: stack.x - stack.w / 2 - w / 2 - 4, y: stack.y },
      ]
    : [0, -14, 14, -28, 28].map(dy => ({ x, y: y + dy }))
  return { id, kind, text, at, w, h, spots }
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
  return { id, kind: 'city', text: name, at, w, h, spots }
}

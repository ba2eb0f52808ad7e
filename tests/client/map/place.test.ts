import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placePieces } from '../../../client/map/place/layout.ts'
import { placeNames } from '../../../client/map/place/names.ts'
import { overlaps, relax } from '../../../client/map/place/relax.ts'
import { rowsOf } from '../../../client/map/place/rows.ts'
import { standingsOf } from '../../../client/map/standing/standing.ts'
import { AREAS } from '../../../shared/model/ids.ts'
import { baltic } from './boards.ts'
import { plate } from './fixture.ts'

const standings = standingsOf(baltic)
const SCALES = [0.48, 0.62, 0.75, 0.9, 1.2, 1.6, 2, 3, 6]
const pairsOf = <T>(list: readonly T[]) => list.flatMap((a, index) => list.slice(index + 1).map(b => [a, b] as const))

describe('boxes that push each other apart', () => {
  it('stay where they are when they do not touch', () => {
    const boxes = [
      { id: 'a', x: 0, y: 0, w: 10, h: 10 },
      { id: 'b', x: 40, y: 0, w: 10, h: 10 },
    ]
    expect(relax(boxes).map(({ dx, dy }) => [dx, dy])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('end apart from each other, whatever the beginning', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 700 }),
      w: fc.integer({ min: 20, max: 70 }),
      h: fc.integer({ min: 15, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), list => {
        const moved = relax(list.map((one, index) => ({ id: String(index), ...one })))
        expect(pairsOf(moved).filter(([a, b]) => overlaps(a, b))).toEqual([])
      }),
    )
  })
})

describe('the pieces on the board', () => {
  it.each(SCALES)('cover each other nowhere at scale %s', k => {
    const { taken } = placePieces(plate, standings, baltic.zones, k)
    expect(pairsOf(taken).filter(([a, b]) => overlaps(a, b))).toEqual([])
  })

  it.each(SCALES)('are never covered by a name, and names cover no name, at scale %s', k => {
    const pieces = placePieces(plate, standings, baltic.zones, k)
    const { names } = placeNames(plate, pieces, k, { area: id => id, note: () => 'a note' })
    const boxes = names.map(({ id, at, dx, dy, w, h }) => ({ id, x: at.x * k + dx, y: at.y * k + dy, w, h }))
    expect(boxes.flatMap(box => pieces.taken.filter(piece => overlaps(box, piece)))).toEqual([])
    expect(pairsOf(boxes).filter(([a, b]) => overlaps(a, b))).toEqual([])
  })

  it('have a stack wherever something stands', () => {
    const { stacks } = placePieces(plate, standings, baltic.zones, 1)
    const expected = AREAS.filter(area => rowsOf(standings.get(area) ?? never(area), 'summary').length > 0)
    expect(stacks.map(({ area }) => area).toSorted()).toEqual(expected.toSorted())
  })

  it('show one tag to an owner from far and every kind from near', () => {
    const lithuania = standings.get('lt-lithuania') ?? never('lt-lithuania')
    expect(rowsOf(lithuania, 'summary').map(({ row }) => row)).toEqual(['force', 'force'])
    expect(rowsOf(lithuania, 'kinds').map(({ row }) => row)).toEqual(['kinds', 'force'])
  })

  it('name every area of the board when seen from near', () => {
    const pieces = placePieces(plate, standings, baltic.zones, 3)
    const { names } = placeNames(plate, pieces, 3, { area: id => id, note: () => null })
    expect(names.filter(({ kind }) => kind === 'area' || kind === 'sea')).toHaveLength(AREAS.length)
  })
})

const never = (area: string): never => {
  throw new Error(`no standing for ${area}`)
}

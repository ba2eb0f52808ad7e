import { type Box, overlaps } from './relax.ts'

/** A name that wants a place: candidate centres in screen pixels, best first. */
export interface Wish {
  readonly id: string
  readonly w: number
  readonly h: number
  readonly spots: readonly { readonly x: number; readonly y: number }[]
}

/**
 * Gives each name the first of its spots that is free, in the order given; who finds none is left out.
 * Counters come first: they are among the taken boxes from the start.
 */
export function placeLabels(wishes: readonly Wish[], taken: readonly Box[]): ReadonlyMap<string, Box> {
  const boxes = [...taken]
  const placed = new Map<string, Box>()
  for (const { id, w, h, spots } of wishes) {
    const spot = spots.find(({ x, y }) => !boxes.some(box => overlaps(box, { id, x, y, w, h })))
    if (!spot) continue
    const box = { id, ...spot, w, h }
    boxes.push(box)
    placed.set(id, box)
  }
  return placed
}

import { clamp } from '../base/records.ts'
import type { SeatId } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'

/** Belarus's neighbours; the Baltics stand for two of the four states with which it has agreements. */
const NEIGHBOURS: readonly { readonly seat: SeatId; readonly states: number }[] = [
  { seat: 'PL', states: 1 },
  { seat: 'BA', states: 2 },
  { seat: 'UA', states: 1 },
]
const STATES = 4

/** With how many of its four western and southern neighbour states Belarus has a confidence-building agreement in force; one
 * that nobody knows of reassures nobody, and must not show in public numbers. */
export function networkOf(state: GameState): number {
  let count = 0
  for (const { seat, states } of NEIGHBOURS)
    if (
      state.agreements.some(
        ({ status, terms }) =>
          status === 'inForce' &&
          !terms.secret &&
          (terms.type === 'csbm' || terms.type === 'security-cooperation') &&
          terms.parties.includes('BY') &&
          terms.parties.includes(seat),
      )
    )
      count += states
  return count
}

/** How far Belarus is a cushion between the sides, K, 0 to 1 [R5.7]: independent, without a foreign base, and agreed with its neighbours. */
export function cushionOf(state: GameState): number {
  if (state.base !== null || state.absorbed) return 0
  return clamp((1 - state.tracks.integration / 100) * (networkOf(state) / STATES), 0, 1)
}

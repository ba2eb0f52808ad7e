import { once } from '../../base/lazy.ts'
import type { DeskSlice } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'
import { costOf, orderOptions } from '../orders/index.ts'
import type { Eyes } from './eyes.ts'

/** The order desk of the seat that looks: its points, its draft and what it may order. Nobody else's [R9.2]. */
export function deskView(state: GameState, eyes: Eyes): DeskSlice | null {
  const { seat } = eyes
  if (seat === null) return null
  const { ap, draft, ready } = state.seats[seat]
  const options = once(() => orderOptions(state, seat))
  return {
    ap,
    spent: draft.reduce((sum, order) => sum + costOf(state, seat, order), 0),
    draft,
    committed: state.phase === 'orders' && ready,
    /** Made when first asked for: it is the dearest part of a frame, and bots look at it only when they order. */
    get options() {
      return options()
    },
  }
}

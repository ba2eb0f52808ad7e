import type { TensionSlice } from '../../model/frame.ts'
import { PAIRS } from '../../model/ids.ts'
import type { GameState, TensionChange } from '../../model/state.ts'
import { globalTension, PAIR_WEIGHTS } from '../tension.ts'
import { changesView } from './changes.ts'
import type { Eyes } from './eyes.ts'
import { groupBy } from './group.ts'

/** Tension is public, pair by pair; why it moved is so only as far as it is known [R9.8]. */
export function tensionView(state: GameState, eyes: Eyes): TensionSlice {
  const byPair = groupBy(state.tensionChanges, (change: TensionChange) => change.pair)
  return {
    value: globalTension(state.tension),
    history: state.history.map(({ round, tension }) => ({ round, value: tension })),
    pairs: PAIRS.map(pair => ({
      pair,
      value: state.tension[pair],
      weight: PAIR_WEIGHTS[pair],
      history: state.history.map(record => record.pairs[pair]),
      changes: changesView(byPair.get(pair) ?? [], eyes),
    })),
  }
}

import type { GameState } from '../../model/state.ts'

/** The round whose resolution is told [R9.10]: this one once its orders are carried out, else the last. */
export function toldRound(state: GameState): number {
  if (state.phase === 'crisis' || state.phase === 'resolution' || state.phase === 'assessment') return state.round
  const moved = state.tensionChanges.some(change => change.round === state.round)
  return state.phase === 'ended' && moved ? state.round : state.round - 1
}

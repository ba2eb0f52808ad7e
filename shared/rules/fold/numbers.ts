import { tidy } from '../../base/records.ts'
import type { EventOf } from '../../model/event.ts'
import type { GameState } from '../../model/state.ts'

/** Changes are within their range already: whoever states the fact has seen to it. */
export const trustChanged = (state: GameState, { change }: EventOf<'trustChanged'>): GameState => ({
  ...state,
  trust: {
    ...state.trust,
    [change.dyad]: tidy((state.trust[change.dyad] ?? 0) + change.delta),
  },
  trustChanges: [...state.trustChanges, change],
})

export const tensionChanged = (state: GameState, { change }: EventOf<'tensionChanged'>): GameState => ({
  ...state,
  tension: { ...state.tension, [change.pair]: tidy(state.tension[change.pair] + change.delta) },
  tensionChanges: [...state.tensionChanges, change],
})

export const trackChanged = (state: GameState, { change }: EventOf<'trackChanged'>): GameState => ({
  ...state,
  tracks: { ...state.tracks, [change.track]: tidy(state.tracks[change.track] + change.delta) },
  trackChanges: [...state.trackChanges, change],
})

export function glimpsed(state: GameState, { pair, gain, lasting }: EventOf<'glimpsed'>): GameState {
  const more = (before: GameState['glimpses'] = {}) => ({ ...before, [pair]: tidy((before[pair] ?? 0) + gain) })
  return lasting ? { ...state, clarity: more(state.clarity) } : { ...state, glimpses: more(state.glimpses) }
}

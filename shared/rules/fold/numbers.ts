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

export const glimpsed = (state: GameState, event: EventOf<'glimpsed'>): GameState => ({
  ...state,
  glimpses: { ...state.glimpses, [event.pair]: tidy((state.glimpses[event.pair] ?? 0) + event.gain) },
})

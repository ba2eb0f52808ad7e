import type { TrackView } from '../../model/frame.ts'
import { TRACKS } from '../../model/ids.ts'
import type { GameState, TrackChange } from '../../model/state.ts'
import { highestOf } from '../tracks.ts'
import { changesView } from './changes.ts'
import type { Eyes } from './eyes.ts'
import { groupBy } from './group.ts'

/** Tracks are public; their reasons are so only as far as they are known [R9.8]. */
export function tracksView(state: GameState, eyes: Eyes): TrackView[] {
  const byTrack = groupBy(state.trackChanges, (change: TrackChange) => change.track)
  return TRACKS.map(track => ({
    track,
    value: state.tracks[track],
    max: highestOf(track),
    history: state.history.map(record => record.tracks[track]),
    changes: changesView(byTrack.get(track) ?? [], eyes),
  }))
}

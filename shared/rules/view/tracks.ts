import type { TrackView } from '../../model/frame.ts'
import { TRACKS, type TrackId } from '../../model/ids.ts'
import type { GameState, TrackChange } from '../../model/state.ts'
import { changesView } from './changes.ts'
import type { Eyes } from './eyes.ts'
import { groupBy } from './group.ts'

const SHORT: Readonly<Partial<Record<TrackId, number>>> = { sanctions: 5, peace: 5, usPresence: 4 }

/** Highest value of a track [R3.4]. */
export const maxOf = (track: TrackId): number => SHORT[track] ?? 100

/** Tracks are public; their reasons are so only as far as they are known [R9.8]. */
export function tracksView(state: GameState, eyes: Eyes): TrackView[] {
  const byTrack = groupBy(state.trackChanges, (change: TrackChange) => change.track)
  return TRACKS.map(track => ({
    track,
    value: state.tracks[track],
    max: maxOf(track),
    history: state.history.map(record => record.tracks[track]),
    changes: changesView(byTrack.get(track) ?? [], eyes),
  }))
}

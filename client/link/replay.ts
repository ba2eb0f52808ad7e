import type { Frame } from '../../shared/model/frame.ts'
import type { Phase, Viewer } from '../../shared/model/ids.ts'
import type { Replay } from '../../shared/protocol/http.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/names.ts'
import type { FrameListener, FrameSource } from './FrameSource.ts'
import { overlay } from './overlay.ts'

/** One viewer's whole game, every frame of it at hand. Frames share the slices that did not change. */
export interface Recording {
  readonly viewer: Viewer
  readonly ended: boolean
  readonly moments: readonly Moment[]
}

export interface Moment {
  /** Milliseconds since the game's first entry. */
  readonly at: number
  readonly round: number
  readonly phase: Phase
  readonly frame: Partial<Frame>
}

/** Lays each step over the one before, once, so that stepping backward is as exact as forward. */
export function recordingOf(replay: Replay): Recording {
  const moments: Moment[] = []
  let frame: Partial<Frame> | null = null
  for (const { at, round, phase, slices } of replay.steps) {
    frame = overlay(frame, slices, false)
    moments.push({ at, round, phase, frame })
  }
  return { viewer: replay.viewer, ended: replay.ended, moments }
}

/** The moment of another recording of the same game that stands for the same point of time, in the same phase if it has one. */
export function sameMoment(from: Recording, index: number, to: Recording): number {
  if (from.moments.length === to.moments.length) return index
  const here = from.moments[index]
  if (!here) return 0
  const soFar = to.moments.filter(moment => moment.at <= here.at)
  const inPhase = soFar.findLastIndex(({ round, phase }) => round === here.round && phase === here.phase)
  return Math.max(0, inPhase >= 0 ? inPhase : soFar.length - 1)
}

/** A stored game as a source of frames: whoever holds it says which moment is shown. */
export interface ReplaySource extends FrameSource {
  show(recording: Recording, index: number): void
}

export function replaySource(): ReplaySource {
  let listener: FrameListener | null = null
  let shown: { recording: Recording; index: number } | null = null
  let n = 0

  const emit = (): void => {
    const moment = shown?.recording.moments[shown.index]
    if (!listener || !shown || !moment) return
    n += 1
    listener.frame({
      version: PROTOCOL_VERSION,
      n,
      viewer: shown.recording.viewer,
      full: true,
      slices: moment.frame,
    })
  }
  return {
    open: to => {
      listener = to
      to.status({ kind: 'live' })
      emit()
    },
    close: () => {
      listener = null
    },
    watch: () => undefined,
    send: null,
    show: (recording, index) => {
      shown = { recording, index }
      emit()
    },
  }
}

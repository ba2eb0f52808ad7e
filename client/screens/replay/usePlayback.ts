import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import type { Moment } from '../../link/replay.ts'
import { type Speed, stayOf } from './pace.ts'

interface Playback {
  readonly playing: boolean
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
  /** At the end, playing begins again from the start. */
  readonly toggle: () => void
  readonly stop: () => void
}

/** Moves on by itself while playing, and stops at the end. */
export function usePlayback(
  moments: readonly Moment[],
  index: number,
  setIndex: Dispatch<SetStateAction<number>>,
): Playback {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const last = moments.length - 1
  useEffect(() => {
    if (!playing) return
    if (index >= last) return setPlaying(false)
    const timer = setTimeout(() => setIndex(index + 1), stayOf(moments, index, speed))
    return () => clearTimeout(timer)
  }, [playing, index, last, moments, speed, setIndex])
  const toggle = () => {
    if (!playing && index >= last) setIndex(0)
    setPlaying(!playing)
  }
  return { playing, speed, setSpeed, toggle, stop: () => setPlaying(false) }
}

import { useEffect, useState } from 'react'

/** The told sequence lasts at most this long, in milliseconds. */
const LONGEST = 38_000
const STEP = 3_600

export interface Sequence {
  /** How many steps have been told so far. */
  readonly told: number
  readonly playing: boolean
  readonly done: boolean
  /** All at once, from the first moment: there is nothing to lead through. */
  readonly still: boolean
  readonly next: () => void
  readonly back: () => void
  readonly skip: () => void
  readonly toggle: () => void
}

/** Whether the person asked for less motion. */
export const prefersStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches

/** Tells `count` steps one after another; all at once where it should stand still. */
export function useSequence(count: number, still: boolean): Sequence {
  const [told, setTold] = useState(still ? count : Math.min(1, count))
  const [playing, setPlaying] = useState(!still)
  const done = told >= count
  useEffect(() => {
    if (!playing || done) return
    const timer = setTimeout(() => setTold(told + 1), Math.min(STEP, LONGEST / Math.max(1, count)))
    return () => clearTimeout(timer)
  }, [playing, done, told, count])
  const halt = (to: number) => {
    setPlaying(false)
    setTold(Math.min(count, Math.max(1, to)))
  }
  return {
    told: Math.min(told, count),
    playing: playing && !done,
    done,
    still,
    next: () => halt(told + 1),
    back: () => halt(told - 1),
    skip: () => halt(count),
    toggle: () => setPlaying(present => !present),
  }
}

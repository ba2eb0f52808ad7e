import type { Moment } from '../../link/replay.ts'

export const SPEEDS = [1, 2, 4, 8, 16] as const
export type Speed = (typeof SPEEDS)[number]

/** Even things that happened at once are shown one after another … */
const SHORTEST = 300
/** … and nobody waits through a minute in which nothing happened. */
const LONGEST = 6000

/** How long a moment stays before the next is shown, in milliseconds. */
export function stayOf(moments: readonly Moment[], index: number, speed: Speed): number {
  const gap = (moments[index + 1]?.at ?? 0) - (moments[index]?.at ?? 0)
  return Math.min(LONGEST, Math.max(SHORTEST, gap)) / speed
}

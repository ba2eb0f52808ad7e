import type { SeatId } from '../../../shared/model/ids.ts'
import type { Standing } from '../standing/standing.ts'
import { figures } from '../standing/words.ts'
import { TAG, textWidth } from './measures.ts'

export interface ExerciseSign {
  readonly sign: 'exercise'
  readonly by: SeatId
  readonly text: string
  readonly notified: boolean
  readonly observers: boolean
  readonly w: number
}

/** A sign beside the counters of an area; widths in screen pixels. */
export type Sign =
  | ExerciseSign
  | { readonly sign: 'posture'; readonly seat: SeatId; readonly level: 1 | 2; readonly w: number }
  | { readonly sign: 'base'; readonly w: number }

/** Room for "EX" or "EX!", the eye of the observers, and the pointed end. */
const EXERCISE = { notified: 16, snap: 20, eye: 18, point: 9 } as const

export const signsOf = ({ exercises, postures, base }: Standing): readonly Sign[] => [
  ...exercises.map(({ by, size, notified, observers }): Sign => {
    const text = figures(size)
    const head = notified ? EXERCISE.notified : EXERCISE.snap
    const w = TAG.pad + head + textWidth(text) + (observers ? EXERCISE.eye : 0) + EXERCISE.point
    return { sign: 'exercise', by, text, notified, observers, w: Math.round(w) }
  }),
  ...postures.map(({ seat, level }): Sign => ({ sign: 'posture', seat, level, w: TAG.sign })),
  ...(base ? [{ sign: 'base', w: TAG.sign } as const] : []),
]

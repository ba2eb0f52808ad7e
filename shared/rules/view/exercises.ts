import type { ExerciseView } from '../../model/frame.ts'
import type { Exercise, GameState } from '../../model/state.ts'
import { exerciseSeen } from '../offence.ts'
import type { Eyes } from './eyes.ts'

/** Exercises of this round, of the size that the viewer takes them to have; those it has not noticed are left out [R9.4]. */
export const exercisesView = (state: GameState, eyes: Eyes): ExerciseView[] =>
  state.exercises.flatMap(exercise => {
    const size = sizeFor(state, eyes, exercise)
    if (size === 0) return []
    const { by, at, notified, observers } = exercise
    return [{ by, at, size: { low: size, high: size }, notified, observers }]
  })

/** The public takes an exercise at its word, and hears of one without notice only when everybody noticed it. */
function sizeFor(state: GameState, { seat, all }: Eyes, exercise: Exercise): number {
  if (all || seat === exercise.by) return exercise.size
  if (seat !== null) return exerciseSeen(state, seat, exercise)
  if (exercise.declared !== null) return exercise.declared
  return exercise.seenBy === undefined ? exercise.size : 0
}

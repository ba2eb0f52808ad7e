import type { Phase } from '../../../shared/model/ids.ts'
import type { Moment } from '../../link/replay.ts'

/** Where a phase of a round begins. */
export interface Mark {
  readonly index: number
  readonly round: number
  readonly phase: Phase
  /** The first of its round. */
  readonly opens: boolean
}

/** The phases of a game in order, each with the moment at which it begins. */
export function marksOf(moments: readonly Moment[]): readonly Mark[] {
  const marks: Mark[] = []
  moments.forEach(({ round, phase }, index) => {
    const last = marks.at(-1)
    if (last?.round !== round || last.phase !== phase) marks.push({ index, round, phase, opens: last?.round !== round })
  })
  return marks
}

/** The mark within which a moment lies. */
export const markAt = (marks: readonly Mark[], index: number): Mark | null =>
  marks.findLast(mark => mark.index <= index) ?? null

/** Where one lands by jumping one phase back or forward. Back goes to the present phase's start first. */
export function jump(marks: readonly Mark[], index: number, way: -1 | 1, last: number): number {
  if (way === 1) return marks.find(mark => mark.index > index)?.index ?? last
  return marks.findLast(mark => mark.index < index)?.index ?? 0
}

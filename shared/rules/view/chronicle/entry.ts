import { recordOf } from '../../../base/records.ts'
import type { ChronicleEntry } from '../../../model/frame.ts'

/** An entry before it has its id; `key` says what it is about, from what the viewer sees alone. */
export type Told = Omit<ChronicleEntry, 'id'> & { readonly key: string; readonly stage: Stage }

/** Entries of a round stand in the order of its phases. */
export const STAGES = ['inject', 'word', 'treaty', 'act', 'broken', 'incident', 'crisis', 'end'] as const
export type Stage = (typeof STAGES)[number]

/**
 * Gives ids made of round, subject and a count among what this viewer sees, so that no gap shows how much is hidden
 * [R9.11].
 */
export function withIds(told: readonly Told[]): ChronicleEntry[] {
  const counts = new Map<string, number>()
  return told.map(({ key, stage: _, ...entry }) => {
    const base = `${entry.round}:${key}`
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return { id: count === 1 ? base : `${base}:${count}`, ...entry }
  })
}

const PLACE: Readonly<Record<Stage, number>> = recordOf(STAGES, stage => STAGES.indexOf(stage))

/** By round, then by stage; otherwise as they came. */
export const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((a, b) => a.round - b.round || PLACE[a.stage] - PLACE[b.stage])

import { tidy } from '../../base/records.ts'
import type { Force, Scenario } from './scenario.ts'

type Deltas<T> = Readonly<Partial<Record<keyof T, number>>>

/** What a scenario changes in another: additions to its numbers, forces with their new sizes, all else in place of the old. */
export interface Changes extends Partial<Omit<Scenario, 'id' | 'tracks' | 'trust' | 'tension' | 'forces' | 'sources'>> {
  readonly id: string
  /** New values, not additions. */
  readonly tracks?: Deltas<Scenario['tracks']>
  /** Additions in log-odds. */
  readonly trust?: Deltas<Scenario['trust']>
  /** Additions. */
  readonly tension?: Deltas<Scenario['tension']>
  /** A force of this owner, kind and place gets this size; size 0 removes it; one that was not there is added. */
  readonly forces?: readonly Force[]
  /** In addition. */
  readonly sources: Scenario['sources']
}

/** A scenario that is another one with changes [R3.8]. */
export function variantOf(base: Scenario, changes: Changes): Scenario {
  const { tracks, trust, tension, forces = [], sources, ...rest } = changes
  return {
    ...base,
    ...rest,
    tracks: { ...base.tracks, ...tracks },
    trust: plus(base.trust, trust ?? {}),
    tension: plus(base.tension, tension ?? {}),
    forces: [
      ...base.forces.filter(force => !forces.some(one => same(one, force))),
      ...forces.filter(({ size }) => size > 0),
    ],
    sources: [...base.sources, ...sources],
  }
}

const same = (a: Force, b: Force): boolean => a.owner === b.owner && a.kind === b.kind && a.at === b.at

function plus<T extends Readonly<Partial<Record<string, number>>>>(base: T, more: Deltas<T>): T {
  const sums: Record<string, number> = {}
  for (const [key, value = 0] of Object.entries(more)) sums[key] = tidy((base[key] ?? 0) + value)
  return { ...base, ...sums }
}

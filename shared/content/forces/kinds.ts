import type { CounterKind } from '../../model/ids.ts'

/** How far a kind of force carries: over ground, through the air, over long ranges, at sea [R2.3]. */
export type RangeClass = 'ground' | 'air' | 'long' | 'sea'

/** One full counter is worth about a brigade. */
export interface KindRow {
  readonly kind: CounterKind
  /** Offensive and defensive weight of a counter of size 1, in brigade-equivalents. */
  readonly offence: number
  readonly defence: number
  readonly range: RangeClass
}

/** The kinds of counters [R2.2]. */
export const KINDS: Readonly<Record<CounterKind, KindRow>> = {
  armoured: { kind: 'armoured', offence: 1, defence: 0, range: 'ground' },
  territorial: { kind: 'territorial', offence: 0, defence: 1, range: 'ground' },
  battlegroup: { kind: 'battlegroup', offence: 0.1, defence: 0.3, range: 'ground' },
  'air-defence': { kind: 'air-defence', offence: 0, defence: 1, range: 'air' },
  missile: { kind: 'missile', offence: 1.5, defence: 0, range: 'long' },
  'air-wing': { kind: 'air-wing', offence: 1, defence: 0.3, range: 'long' },
  naval: { kind: 'naval', offence: 0.5, defence: 0.5, range: 'sea' },
}

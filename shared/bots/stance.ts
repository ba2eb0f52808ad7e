import type { NatureKind } from '../content/orders/row.ts'
import type { CrisisChoice } from '../model/command.ts'
import type { SeatId } from '../model/ids.ts'
import type { Sight } from './sight.ts'

/** How a policy means to act in this round, from what its seat sees [R11.3]. */
export interface Stance {
  /** How much it wants orders of each nature; 0 or less: not at all. */
  readonly wants: Readonly<Record<NatureKind, number>>
  /** How much it counts what an order does for its objectives. */
  readonly ambition: number
  /** How much it shies from raising tension. */
  readonly calm: number
  readonly posture: 0 | 1 | 2
  readonly notice: 'snap' | 'notified' | 'observed'
  /** Agreements with this seat are welcome. */
  readonly agreesWith: (seat: SeatId) => boolean
  /** How many agreements it proposes in a round. */
  readonly proposals: number
  readonly pledges: boolean
  readonly inCrisis: (against: SeatId) => CrisisChoice
}

export type Policy = (sight: Sight) => Stance

/** The stance of this moment, worked out only where something is to be decided by it. */
export type TakeStance = () => Stance

/** A stance that wants nothing; policies name what differs. */
export const IDLE: Stance = {
  wants: {
    'offensive-build': 0,
    'defensive-build': 0,
    exercise: 0,
    restraint: 0,
    'hard-line': 0,
    posture: 0,
    movement: 0,
    other: 0,
  },
  ambition: 0,
  calm: 1,
  posture: 0,
  notice: 'notified',
  agreesWith: () => false,
  proposals: 0,
  pledges: false,
  inCrisis: () => 'hold',
}

/** A stance with some appetites changed. */
export const wanting = (wants: Partial<Stance['wants']>): Stance['wants'] => ({ ...IDLE.wants, ...wants })

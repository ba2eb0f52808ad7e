import type { AgreementTerms, AgreementType } from '../../model/agreement.ts'
import type { AgendaId, AreaId, CounterKind, DyadId, PairId, RegionId, SeatId, TrackId } from '../../model/ids.ts'
import type { OrderCode } from '../../model/order.ts'
import type { Exercise } from '../../model/state.ts'

/** V: an excerpt of a public source was read; R: recalled, not printed as fact; M: chosen for the model. */
export type Confidence = 'V' | 'R' | 'M'

/** A number or statement behind the scenario, with who says so. */
export interface SourceNote {
  readonly id: string
  readonly fact: string
  readonly source: string
  readonly confidence: Confidence
  /** Where estimates differ: the lowest and highest, in the unit of the fact. */
  readonly range?: readonly [number, number]
}

/** One counter at the start. */
export interface Force {
  readonly owner: SeatId
  readonly kind: CounterKind
  readonly at: AreaId
  /** In brigade-equivalents. */
  readonly size: number
  /** Ids of the notes it rests on; sizes themselves are the model's abstraction. */
  readonly sources: readonly string[]
}

/** An exercise that is held in a certain round whatever the seats do. */
export interface ScriptedExercise extends Exercise {
  readonly round: number
}

/** A smaller game: only this is on offer. */
export interface Limits {
  /** Seats for people; the others are played by bots of this policy from the start. */
  readonly seats: readonly SeatId[]
  readonly others: string
  readonly orders: readonly OrderCode[]
  readonly agreements: readonly AgreementType[]
}

/** Everything with which a game begins. */
export interface Scenario {
  readonly id: string
  /** The month in which it begins, for example 2019-11. */
  readonly begins: string
  /** Fewest and most rounds; the last is drawn between them. */
  readonly rounds: readonly [number, number]
  readonly forces: readonly Force[]
  readonly tracks: Readonly<Record<TrackId, number>>
  /** Log-odds. */
  readonly trust: Readonly<Partial<Record<DyadId, number>>>
  readonly tension: Readonly<Record<PairId, number>>
  readonly guarantee: 'conditional' | 'unconditional'
  readonly base: RegionId | null
  readonly agreements: readonly AgreementTerms[]
  /** Cards in the order of history, slightly shuffled, then cards in any order; and those that come in a certain round. */
  readonly deck: {
    readonly early: readonly string[]
    readonly later: readonly string[]
    readonly byRound?: Readonly<Record<number, string>>
  }
  readonly exercises?: readonly ScriptedExercise[]
  /** Orders that cost something else here, in action points. */
  readonly prices?: Readonly<Record<OrderCode, number>>
  /** Agendas dealt to a seat, those named twice twice as often; where absent, each as often as the others. */
  readonly agendas?: Readonly<Partial<Record<SeatId, readonly AgendaId[]>>>
  readonly limits?: Limits
  readonly sources: readonly SourceNote[]
}

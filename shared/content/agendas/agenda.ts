import type { AgendaId, PairId, SeatId, TrackId } from '../../model/ids.ts'

/** Something that must hold at the end of the game for an agenda to be met. */
export type Goal =
  | { readonly that: 'track'; readonly track: TrackId; readonly atLeast?: number; readonly atMost?: number }
  | { readonly that: 'pair'; readonly pair: PairId; readonly atMost: number }
  | { readonly that: 'tension'; readonly atMost: number }
  | { readonly that: 'base'; readonly stands: boolean }
  | { readonly that: 'guarantee'; readonly is: 'conditional' | 'unconditional' }
  /** How many agreements in force the seat is party to. */
  | { readonly that: 'agreements'; readonly atLeast: number }

/** What a seat secretly wants besides its objectives. */
export interface Agenda {
  readonly id: AgendaId
  readonly seat: SeatId
  /** New weights of parts of the objectives; they are scaled so that all weights sum to 1. */
  readonly weights: Readonly<Record<string, number>>
  /** All of these must hold at the end. */
  readonly goals: readonly Goal[]
}

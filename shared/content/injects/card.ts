import type { SeatId } from '../../model/ids.ts'
import type { Effect } from '../orders/effect.ts'

/** What a card asks of seats. */
export interface CardQuestion {
  readonly seats: readonly SeatId[]
  readonly choices: readonly string[]
  /** What no answer counts as. */
  readonly silence: string
}

/** An event card. Effects are declared; `self` in an answer's effects is the seat that gave it [R6.12]. */
export interface InjectCard {
  readonly id: string
  /** h: it happened; p: plausible. */
  readonly basis: 'historical' | 'plausible'
  /** When it is drawn. */
  readonly effects: readonly Effect[]
  readonly asks: CardQuestion | null
  /** For each seat that gave this answer, when the orders are in. */
  readonly answers: Readonly<Record<string, readonly Effect[]>>
  /** Once, after all answers. */
  readonly together: readonly Effect[]
}

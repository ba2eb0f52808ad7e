import type { SeatId } from '../../model/ids.ts'
import type { Effect } from '../orders/effect.ts'

/** What a card asks of seats. */
export interface CardQuestion {
  readonly seats: readonly SeatId[]
  readonly choices: readonly string[]
  /** What no answer counts as. */
  readonly silence: string
}

/** An event card. Effects are declared; `self` in an answer's effects is the seat that gave it [R6.12] [R6.16]. */
export interface InjectCard {
  readonly id: string
  /** It happened, or it could have. */
  readonly basis: 'historical' | 'plausible'
  /** When it happened, or the pattern it follows: a day, a month, or two of them with a stroke between. */
  readonly when: string
  /**
   * V: an excerpt of a public source was read; S: the article on which the game rests says so; R: recalled, so the card's
   * words say that it is to be checked. Where its parts differ, the weakest.
   */
  readonly confidence: 'V' | 'S' | 'R'
  /** When it is drawn. */
  readonly effects: readonly Effect[]
  readonly asks: CardQuestion | null
  /** For each seat that gave this answer, when the orders are in. */
  readonly answers: Readonly<Record<string, readonly Effect[]>>
  /** Once, after all answers. */
  readonly together: readonly Effect[]
}

import type { GameRow } from './metrics.ts'
import { METRIC_NAMES } from './metrics.ts'
import { type Estimate, estimateOf, type Gathering, gather, NOTHING } from './statistics.ts'

/** All metrics of many games. */
export interface Summary {
  readonly games: number
  readonly metrics: Readonly<Record<string, Estimate>>
  /** By round, from 0; a round counts the games that came so far. */
  readonly tensionByRound: readonly Estimate[]
  readonly armsIndexByRound: readonly Estimate[]
}

/** Gathers rows in the order in which they come; it keeps none of them. */
export class Summing {
  #games = 0
  readonly #values: Gathering[] = METRIC_NAMES.map(() => NOTHING)
  readonly #tension: Gathering[] = []
  readonly #arms: Gathering[] = []

  add(row: GameRow): void {
    this.#games += 1
    into(this.#values, row.values)
    into(this.#tension, row.tensionByRound)
    into(this.#arms, row.armsIndexByRound)
  }

  summary(): Summary {
    return {
      games: this.#games,
      metrics: Object.fromEntries(
        METRIC_NAMES.map((name, index) => [name, estimateOf(this.#values[index] ?? NOTHING)]),
      ),
      tensionByRound: this.#tension.map(estimateOf),
      armsIndexByRound: this.#arms.map(estimateOf),
    }
  }
}

function into(all: Gathering[], values: readonly number[]): void {
  values.forEach((value, index) => {
    all[index] = gather(all[index] ?? NOTHING, value)
  })
}

import { Worker } from 'node:worker_threads'
import type { Configuration } from '../../shared/lab/configuration.ts'
import type { GameRow } from '../../shared/lab/metrics.ts'
import { type Batch, playBatch } from './batch.ts'

export interface Run {
  readonly configuration: Configuration
  readonly games: number
  readonly logFolder: string | null
}

/** Games that a worker plays before it reports. */
const BATCH = 10
/** Batches that may be finished ahead of one that is still played, for each worker: so memory stays flat. */
const AHEAD = 8

/**
 * Plays games with as many threads as it is given, one after the other where that is one. Rows come in the order of the
 * games' numbers, whatever the number of threads, and are not kept.
 */
export class Crew {
  readonly #workers: Worker[]

  constructor(jobs: number) {
    const address = new URL('./worker.ts', import.meta.url)
    this.#workers = jobs > 1 ? Array.from({ length: jobs }, () => new Worker(address)) : []
  }

  async play(run: Run, take: (row: GameRow, number: number) => void): Promise<void> {
    const batches = Array.from({ length: Math.ceil(run.games / BATCH) }, (_, index) => batchOf(run, index))
    const rows = new InOrder(batches, take)
    if (this.#workers.length === 0) for (const batch of batches) rows.put(batch, playBatch(batch))
    else await Promise.all(this.#workers.map(worker => this.#work(worker, rows)))
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()))
  }

  async #work(worker: Worker, rows: InOrder): Promise<void> {
    for (;;) {
      const batch = await rows.next(AHEAD * this.#workers.length)
      if (batch === null) return
      rows.put(batch, await asked(worker, batch))
    }
  }
}

const batchOf = ({ configuration, games, logFolder }: Run, index: number): Batch => ({
  configuration,
  first: index * BATCH + 1,
  games: Math.min(BATCH, games - index * BATCH),
  logFolder,
})

const asked = (worker: Worker, batch: Batch): Promise<readonly GameRow[]> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered)
      worker.off('error', failed)
      act()
    }
    const answered = (rows: readonly GameRow[]) => settle(() => resolve(rows))
    const failed = (error: unknown) => settle(() => reject(error))
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(batch)
  })

/** Hands batches out, and rows on in the order of the batches. */
class InOrder {
  readonly #batches: readonly Batch[]
  readonly #take: (row: GameRow, number: number) => void
  readonly #early = new Map<Batch, readonly GameRow[]>()
  #given = 0
  #taken = 0
  #waiting: (() => void)[] = []

  constructor(batches: readonly Batch[], take: (row: GameRow, number: number) => void) {
    this.#batches = batches
    this.#take = take
  }

  /** The next batch to play, once not more than `ahead` lie between it and the first unfinished one; null at the end. */
  async next(ahead: number): Promise<Batch | null> {
    while (this.#given - this.#taken >= ahead) await new Promise<void>(resolve => this.#waiting.push(resolve))
    return this.#batches[this.#given++] ?? null
  }

  put(batch: Batch, rows: readonly GameRow[]): void {
    this.#early.set(batch, rows)
    for (let due = this.#due(); due !== null; due = this.#due()) {
      due.rows.forEach((row, index) => {
        this.#take(row, due.batch.first + index)
      })
      this.#early.delete(due.batch)
      this.#taken += 1
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const resume of waiting) resume()
  }

  #due(): { readonly batch: Batch; readonly rows: readonly GameRow[] } | null {
    const batch = this.#batches[this.#taken]
    const rows = batch === undefined ? undefined : this.#early.get(batch)
    return batch === undefined || rows === undefined ? null : { batch, rows }
  }
}

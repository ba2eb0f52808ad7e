import type { Rooms } from './rooms/rooms.ts'
import type { Store } from './store/store.ts'
import type { Clock } from './table/clock.ts'
import type { Tables } from './table/tables.ts'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
/** A session is deleted so long after its last entry. */
export const SESSION_LIFE = 30 * 24 * HOUR

interface UpkeepParts {
  readonly store: Store
  readonly tables: Tables
  readonly rooms: Rooms
  readonly clock: Clock
  readonly report: (error: unknown) => void
}

/** What has to be done now and then: games resumed after a start, idle tables put away, old sessions deleted. */
export class Housekeeping {
  readonly #parts: UpkeepParts
  #stops: (() => void)[] = []

  constructor(parts: UpkeepParts) {
    this.#parts = parts
  }

  begin(): void {
    void this.#safely(async () => {
      await this.deleteOld()
      await this.resume()
    })
    this.#every(HOUR, () => this.deleteOld())
    this.#every(MINUTE, () => this.putAway())
  }

  end(): void {
    for (const stop of this.#stops) stop()
  }

  /** Loads the games under way, so that their clocks run and their bots move though nobody has come back yet. */
  async resume(): Promise<void> {
    const { store, tables, report } = this.#parts
    for (const id of await store.playingTables()) {
      await tables.get(id).catch(report)
      /** Reading and folding never wait for anything, so people who knock meanwhile must be let in on purpose. */
      await new Promise(resolve => setImmediate(resolve))
    }
  }

  async putAway(): Promise<void> {
    for (const id of await this.#parts.tables.sweep()) await this.#parts.rooms.end(id)
  }

  async deleteOld(): Promise<void> {
    const { store, tables, rooms, clock } = this.#parts
    for (const id of await store.deleteIdle(clock.now() - SESSION_LIFE)) {
      await tables.drop(id)
      await rooms.end(id)
    }
  }

  #every(ms: number, job: () => Promise<void>): void {
    const timer = setInterval(() => void this.#safely(job), ms)
    timer.unref()
    this.#stops.push(() => clearInterval(timer))
  }

  async #safely(job: () => Promise<void>): Promise<void> {
    try {
      await job()
    } catch (error) {
      this.#parts.report(error)
    }
  }
}

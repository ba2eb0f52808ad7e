import type { Command } from '../../shared/model/command.ts'
import { Table, type TableParts } from './Table.ts'

/** How long a table stays in memory after it was last asked for, in milliseconds. */
const KEEP = 10 * 60 * 1000

interface Held {
  readonly table: Promise<Table | null>
  askedAt: number
}

/** The tables in memory. Each is there at most once; others are read from the store when they are asked for. */
export class Tables {
  readonly #parts: TableParts
  readonly #held = new Map<string, Held>()

  constructor(parts: TableParts) {
    this.#parts = parts
  }

  get size(): number {
    return this.#held.size
  }

  /** The table, or null when there is no log of it. */
  get(id: string): Promise<Table | null> {
    const held = this.#held.get(id)
    if (held) {
      held.askedAt = this.#parts.clock.now()
      return held.table
    }
    return this.#hold(id, Table.load(id, this.#parts))
  }

  async found(id: string, command: Command & { kind: 'create' }): Promise<Table> {
    const table = Table.found(id, this.#parts, command)
    await this.#hold(id, table)
    return table
  }

  /** Forgets a table, for example because its session was deleted. */
  async drop(id: string): Promise<void> {
    const held = this.#held.get(id)
    this.#held.delete(id)
    const table = await held?.table.catch(() => null)
    table?.close()
  }

  /** Puts away the tables that nobody looks at and that wait for nothing; returns their ids. */
  async sweep(): Promise<readonly string[]> {
    const before = this.#parts.clock.now() - KEEP
    const away: string[] = []
    for (const [id, held] of this.#held) {
      const table = await held.table.catch(() => null)
      if (held.askedAt > before || table?.idle === false || this.#held.get(id) !== held) continue
      this.#held.delete(id)
      table?.close()
      away.push(id)
    }
    return away
  }

  async close(): Promise<void> {
    await Promise.all([...this.#held.keys()].map(id => this.drop(id)))
  }

  #hold(id: string, table: Promise<Table | null>): Promise<Table | null> {
    this.#held.set(id, { table, askedAt: this.#parts.clock.now() })
    const forget = () => {
      if (this.#held.get(id)?.table === table) this.#held.delete(id)
    }
    table.then(
      found => found === null && forget(),
      () => forget(),
    )
    return table
  }
}

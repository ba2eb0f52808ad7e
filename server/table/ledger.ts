import type { Actor, Command } from '../../shared/model/command.ts'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { CommandReply } from '../../shared/protocol/wire.ts'
import { refused } from '../refusals.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import type { Engine } from './engine.ts'

export interface LedgerParts {
  readonly store: Pick<Store, 'append' | 'entries'>
  readonly engine: Engine
  readonly clock: Clock
  /** Told of faults that no player caused. */
  readonly report: (error: unknown) => void
}

const HOST: Actor = { kind: 'host' }
const sameActor = (a: Actor, b: Actor): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The entry as the store will give it back, so that the live state and a replayed one cannot differ. */
const plain = (entry: LogEntry): LogEntry => JSON.parse(JSON.stringify(entry)) as LogEntry

/**
 * The log of one table and the state it folds to. A new state is seen only after its entry is durable.
 * `enter` must not be called again before the last call has settled; the table's queue sees to that.
 */
export class Ledger {
  readonly #table: string
  readonly #parts: LedgerParts
  #state: GameState
  #seq = 0
  #lastAt = 0
  /** Command id to its sender, for every entry. */
  #senders = new Map<string, Actor>()
  /** An append failed half-way: what the log holds must be read again. */
  #stale = false

  /** Folds the stored log; null when there is none. */
  static async load(table: string, parts: LedgerParts): Promise<Ledger | null> {
    const entries = await parts.store.entries(table)
    return entries.length === 0 ? null : new Ledger(table, parts, entries)
  }

  /** Writes the first entry. Throws when the rules refuse it. */
  static async found(table: string, parts: LedgerParts, command: Command & { kind: 'create' }): Promise<Ledger> {
    const at = parts.clock.now()
    const events = parts.engine.decide(null, HOST, command, at)
    if (!events.ok) throw new Error(`the rules refuse to set up a table: ${events.error.key}`)
    const entry = plain({ seq: 1, at, id: 'host-create', actor: HOST, command, events: events.value })
    const ledger = new Ledger(table, parts, [entry])
    await parts.store.append(table, entry, ledger.state.status)
    return ledger
  }

  private constructor(table: string, parts: LedgerParts, entries: readonly LogEntry[]) {
    this.#table = table
    this.#parts = parts
    this.#state = this.#replay(entries)
  }

  get state(): GameState {
    return this.#state
  }

  /** Number of the last entry. */
  get seq(): number {
    return this.#seq
  }

  /** Decides a command and makes its facts durable. The same id from the same sender is done once and answered alike. */
  async enter(actor: Actor, id: string, command: Command): Promise<CommandReply> {
    try {
      if (this.#stale) await this.#reload()
      const sender = this.#senders.get(id)
      if (sender) return sameActor(sender, actor) ? { ok: true } : refused('id-used')
      const at = Math.max(this.#parts.clock.now(), this.#lastAt)
      const events = this.#parts.engine.decide(this.#state, actor, command, at)
      if (!events.ok) return { ok: false, refusal: events.error }
      const entry = plain({ seq: this.#seq + 1, at, id, actor, command, events: events.value })
      const next = this.#fold(this.#state, entry.events)
      this.#stale = true
      await this.#parts.store.append(this.#table, entry, next.status)
      this.#stale = false
      this.#state = next
      this.#note(entry)
      return { ok: true }
    } catch (error) {
      this.#parts.report(error)
      return refused(this.#stale ? 'not-saved' : 'server-fault')
    }
  }

  async #reload(): Promise<void> {
    this.#state = this.#replay(await this.#parts.store.entries(this.#table))
    this.#stale = false
  }

  #replay(entries: readonly LogEntry[]): GameState {
    let state: GameState | null = null
    this.#senders = new Map()
    for (const entry of entries) {
      state = this.#fold(state, entry.events)
      this.#note(entry)
    }
    if (!state) throw new Error(`the log of table ${this.#table} is empty`)
    return state
  }

  #fold(state: GameState | null, events: readonly GameEvent[]): GameState {
    let folded = state
    for (const event of events) folded = this.#parts.engine.evolve(folded, event)
    if (!folded) throw new Error('an entry without facts cannot begin a log')
    return folded
  }

  #note(entry: LogEntry): void {
    this.#seq = entry.seq
    this.#lastAt = entry.at
    this.#senders.set(entry.id, entry.actor)
  }
}

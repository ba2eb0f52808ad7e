import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type Transaction } from 'kysely'
import type { LogEntry } from '../../shared/model/event.ts'
import type { GameState } from '../../shared/model/state.ts'
import { Batch, type Pending } from './batch.ts'
import { migrate } from './migrations.ts'
import { dialectFor, openDatabase } from './nodeSqlite.ts'
import { entryOf, passOf, rowOfEntry, rowOfPass, sessionOf, tableOf } from './rows.ts'
import type { Schema } from './schema.ts'
import { CodeTaken, LogConflict, type Pass, type Session, type Store, type TableRecord } from './store.ts'

interface Append {
  readonly table: string
  readonly entry: LogEntry
  readonly status: GameState['status']
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE constraint failed/.test(error.message)

/** The store in one SQLite file (or `:memory:`). Makes the folder, the file and its tables where they are missing. */
export async function openSqliteStore(path: string): Promise<Store> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const db = new Kysely<Schema>({ dialect: dialectFor(openDatabase(path)) })
  await migrate(db)
  return new SqliteStore(db)
}

class SqliteStore implements Store {
  readonly #db: Kysely<Schema>
  readonly #appends = new Batch<Append>(jobs => this.#commit(jobs))

  constructor(db: Kysely<Schema>) {
    this.#db = db
  }

  async createSession(session: Session, table: string, passes: readonly Pass[]): Promise<void> {
    const { id, code, createdAt } = session
    try {
      await this.#db.transaction().execute(async tx => {
        await tx.insertInto('sessions').values({ id, code, created_at: createdAt }).execute()
        await tx
          .insertInto('tables')
          .values({ id: table, session_id: id, position: 0, status: 'lobby', last_at: createdAt })
          .execute()
        for (const pass of passes) await tx.insertInto('passes').values(rowOfPass(pass)).execute()
      })
    } catch (error) {
      throw isUniqueViolation(error) ? new CodeTaken(`session code in use: ${code}`) : error
    }
  }

  async session(id: string): Promise<Session | null> {
    const row = await this.#db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? sessionOf(row) : null
  }

  async sessionByCode(code: string): Promise<Session | null> {
    const row = await this.#db.selectFrom('sessions').selectAll().where('code', '=', code).executeTakeFirst()
    return row ? sessionOf(row) : null
  }

  async tablesOf(session: string): Promise<readonly TableRecord[]> {
    const rows = await this.#db
      .selectFrom('tables')
      .selectAll()
      .where('session_id', '=', session)
      .orderBy('position')
      .execute()
    return rows.map(tableOf)
  }

  async table(id: string): Promise<TableRecord | null> {
    const row = await this.#db.selectFrom('tables').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? tableOf(row) : null
  }

  async playingTables(): Promise<readonly string[]> {
    const rows = await this.#db.selectFrom('tables').select('id').where('status', '=', 'playing').execute()
    return rows.map(row => row.id)
  }

  async addPass(pass: Pass): Promise<void> {
    await this.#db.insertInto('passes').values(rowOfPass(pass)).execute()
  }

  async passByHash(hash: string): Promise<Pass | null> {
    const row = await this.#db.selectFrom('passes').selectAll().where('hash', '=', hash).executeTakeFirst()
    return row ? passOf(row) : null
  }

  async removePass(hash: string): Promise<void> {
    await this.#db.deleteFrom('passes').where('hash', '=', hash).execute()
  }

  append(table: string, entry: LogEntry, status: GameState['status']): Promise<void> {
    return this.#appends.add({ table, entry, status })
  }

  async entries(table: string): Promise<readonly LogEntry[]> {
    const rows = await this.#db.selectFrom('entries').selectAll().where('table_id', '=', table).orderBy('seq').execute()
    return rows.map(entryOf)
  }

  async deleteSession(id: string): Promise<readonly string[]> {
    return this.#db.transaction().execute(async tx => deleteSessions(tx, [id]))
  }

  async deleteIdle(before: number): Promise<readonly string[]> {
    return this.#db.transaction().execute(async tx => {
      const idle = await tx
        .selectFrom('tables')
        .select('session_id')
        .groupBy('session_id')
        .having(eb => eb.fn.max('last_at'), '<', before)
        .execute()
      return deleteSessions(
        tx,
        idle.map(row => row.session_id),
      )
    })
  }

  async close(): Promise<void> {
    await this.#db.destroy()
  }

  /** One transaction for all jobs. An entry in conflict is refused alone; a failed commit refuses them all. */
  async #commit(jobs: readonly Pending<Append>[]): Promise<void> {
    const refused = new Map<Pending<Append>, unknown>()
    await this.#db.transaction().execute(async tx => {
      for (const pending of jobs) {
        const { table, entry, status } = pending.job
        try {
          await tx.insertInto('entries').values(rowOfEntry(table, entry)).execute()
          await tx.updateTable('tables').set({ status, last_at: entry.at }).where('id', '=', table).execute()
        } catch (error) {
          refused.set(pending, isUniqueViolation(error) ? new LogConflict(`${table} ${entry.seq} ${entry.id}`) : error)
        }
      }
    })
    for (const pending of jobs) {
      if (refused.has(pending)) pending.reject(refused.get(pending))
      else pending.resolve()
    }
  }
}

async function deleteSessions(tx: Transaction<Schema>, ids: readonly string[]): Promise<readonly string[]> {
  const tables: string[] = []
  for (const id of ids) {
    const rows = await tx.selectFrom('tables').select('id').where('session_id', '=', id).execute()
    tables.push(...rows.map(row => row.id))
    await tx.deleteFrom('sessions').where('id', '=', id).execute()
  }
  return tables
}

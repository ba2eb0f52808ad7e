import type { Selectable } from 'kysely'
import type { Actor, Command } from '../../shared/model/command.ts'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import type { Schema } from './schema.ts'
import type { Pass, Session, TableRecord } from './store.ts'

export const sessionOf = (row: Selectable<Schema['sessions']>): Session => ({
  id: row.id,
  code: row.code,
  createdAt: row.created_at,
})

export const tableOf = (row: Selectable<Schema['tables']>): TableRecord => ({
  id: row.id,
  session: row.session_id,
  status: row.status,
})

export const passOf = (row: Selectable<Schema['passes']>): Pass => ({
  hash: row.hash,
  session: row.session_id,
  table: row.table_id,
  role: row.role,
  seat: row.seat,
})

export const rowOfPass = (pass: Pass): Schema['passes'] => ({
  hash: pass.hash,
  session_id: pass.session,
  table_id: pass.table,
  role: pass.role,
  seat: pass.seat,
})

export const rowOfEntry = (table: string, entry: LogEntry): Schema['entries'] => ({
  table_id: table,
  seq: entry.seq,
  command_id: entry.id,
  at: entry.at,
  actor_json: JSON.stringify(entry.actor),
  command_json: JSON.stringify(entry.command),
  events_json: JSON.stringify(entry.events),
})

/** Trusts what this program wrote itself. */
export const entryOf = (row: Selectable<Schema['entries']>): LogEntry => ({
  seq: row.seq,
  at: row.at,
  id: row.command_id,
  actor: JSON.parse(row.actor_json) as Actor,
  command: JSON.parse(row.command_json) as Command,
  events: JSON.parse(row.events_json) as readonly GameEvent[],
})

import type { LogEntry } from '../../shared/model/event.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'

/** One event of one facilitator; times are milliseconds since 1970. */
export interface Session {
  readonly id: string
  /** What people type to join; null for a game against bots. */
  readonly code: string | null
  readonly createdAt: number
}

export interface TableRecord {
  readonly id: string
  readonly session: string
  readonly status: GameState['status']
}

export type Role = 'seat' | 'facilitator' | 'spectator'

/** What a bearer token opens. The token itself is never stored, only its SHA-256 hash. */
export interface Pass {
  readonly hash: string
  readonly session: string
  readonly table: string
  readonly role: Role
  /** Only for role `seat`. */
  readonly seat: SeatId | null
}

/** The entry's number or its command id is in the table's log already; nothing was written. */
export class LogConflict extends Error {
  override readonly name = 'LogConflict'
}

/** A session code that is in use; nothing was written. */
export class CodeTaken extends Error {
  override readonly name = 'CodeTaken'
}

/** All that outlives the process. Every promise resolves only when the change would survive a power cut. */
export interface Store {
  /** Writes the session, its first table and passes at once, or nothing. Throws `CodeTaken`. */
  createSession(session: Session, table: string, passes: readonly Pass[]): Promise<void>
  session(id: string): Promise<Session | null>
  sessionByCode(code: string): Promise<Session | null>
  /** Tables of a session in the order of their making. */
  tablesOf(session: string): Promise<readonly TableRecord[]>
  table(id: string): Promise<TableRecord | null>
  /** Ids of tables whose game is under way. */
  playingTables(): Promise<readonly string[]>
  addPass(pass: Pass): Promise<void>
  passByHash(hash: string): Promise<Pass | null>
  removePass(hash: string): Promise<void>
  /** Adds one entry to the log of a table and notes the status it leads to. Throws `LogConflict`. */
  append(table: string, entry: LogEntry, status: GameState['status']): Promise<void>
  /** The whole log of a table in order. */
  entries(table: string): Promise<readonly LogEntry[]>
  /** Deletes a session with its tables, passes and logs; returns the ids of its tables. */
  deleteSession(id: string): Promise<readonly string[]>
  /** Deletes the sessions with no entry since `before`; returns the ids of their tables. */
  deleteIdle(before: number): Promise<readonly string[]>
  close(): Promise<void>
}

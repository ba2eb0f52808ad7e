import type { SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { Role } from './store.ts'

/** The database's tables and columns. Times are milliseconds since 1970; `*_json` columns hold JSON text. */
export interface Schema {
  sessions: { id: string; code: string | null; created_at: number }
  tables: { id: string; session_id: string; position: number; status: GameState['status']; last_at: number }
  passes: { hash: string; session_id: string; table_id: string; role: Role; seat: SeatId | null }
  entries: {
    table_id: string
    seq: number
    command_id: string
    at: number
    actor_json: string
    command_json: string
    events_json: string
  }
}

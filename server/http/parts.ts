import type { Rooms } from '../rooms/rooms.ts'
import type { Store } from '../store/store.ts'
import type { Clock } from '../table/clock.ts'
import type { Engine } from '../table/engine.ts'
import type { Tables } from '../table/tables.ts'

/** What the routes work with. */
export interface HttpParts {
  readonly store: Store
  readonly tables: Tables
  readonly rooms: Rooms
  readonly engine: Engine
  readonly clock: Clock
  /** Scenarios that can be played; the first is the default. */
  readonly scenarios: readonly [string, ...string[]]
  readonly publicUrl: string | null
  /** Folder of the built client. */
  readonly clientFolder: string
  readonly report: (error: unknown) => void
}

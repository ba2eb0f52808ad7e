import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { matchMaker } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { ROOM } from '../shared/protocol/wire.ts'
import { httpApp } from './http/app.ts'
import { originAllowed } from './http/origin.ts'
import { Rooms } from './rooms/rooms.ts'
import { tableRoom } from './rooms/TableRoom.ts'
import type { Store } from './store/store.ts'
import type { Clock } from './table/clock.ts'
import type { Bots, Engine } from './table/engine.ts'
import { Tables } from './table/tables.ts'
import { Housekeeping } from './upkeep.ts'

/** The largest message from a client, in bytes. */
const MOST = 16 * 1024
/** A device that answers no ping for about this many seconds is gone; a bad network gets some patience. */
const PING = { pingInterval: 5000, pingMaxRetries: 3 }

export interface ServerParts {
  readonly store: Store
  readonly engine: Engine
  readonly bots: Bots
  readonly clock: Clock
  readonly scenarios: readonly [string, ...string[]]
  readonly clientFolder: string
  readonly publicUrl: string | null
  readonly report: (error: unknown) => void
}

export interface RunningServer {
  readonly port: number
  readonly tables: Tables
  /** Ends games' clocks, connections and the store, in that order. */
  close(): Promise<void>
}

/**
 * Puts the parts together and listens. Colyseus is used for its rooms and sockets only: its own HTTP routes (which
 * would let anybody make rooms) are never mounted.
 */
export async function startServer(parts: ServerParts, port: number): Promise<RunningServer> {
  const { store, clock, report, publicUrl } = parts
  const tables = new Tables(parts)
  const rooms = new Rooms()
  const http = createServer(httpApp({ ...parts, tables, rooms }))
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: MOST,
    ...PING,
    beforeUpgrade: request => {
      const { headers } = request
      const allowed = originAllowed(headers.get('origin'), headers.get('host'), publicUrl)
      return allowed ? undefined : new Response(null, { status: 403 })
    },
  })

  await matchMaker.setup()
  matchMaker.controller.exposedMethods = []
  matchMaker.defineRoomType(ROOM, tableRoom({ tables, now: () => clock.now(), report }))
  await matchMaker.accept()
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, () => {
      http.off('error', reject)
      resolve()
    })
  })
  const upkeep = new Housekeeping({ store, tables, rooms, clock, report })
  upkeep.begin()

  return {
    port: (http.address() as AddressInfo).port,
    tables,
    async close() {
      upkeep.end()
      await tables.close()
      await matchMaker.gracefullyShutdown()
      transport.shutdown()
      http.closeAllConnections()
      await store.close()
    },
  }
}

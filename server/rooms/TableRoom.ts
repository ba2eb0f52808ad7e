import { type Client, Room } from '@colyseus/core'
import type { SeatId } from '../../shared/model/ids.ts'
import { type CommandReply, MESSAGES, type PresenceMessage, REQUESTS } from '../../shared/protocol/wire.ts'
import { refused } from '../refusals.ts'
import type { Connection } from '../table/connection.ts'
import type { Table } from '../table/Table.ts'
import type { Tables } from '../table/tables.ts'
import { type Entrance, firstViewer } from './entrance.ts'
import { answerCommand, readWatch } from './requests.ts'

/** How often everybody hears who is there and what time it is, in milliseconds. */
const PRESENCE_EVERY = 10_000
/** Close code for a device that has no business here; the client does not come back by itself. */
const UNWELCOME = 4403

interface Guest {
  readonly entrance: Entrance
  readonly table: Table
  readonly connection: Connection
}

export interface RoomParts {
  readonly tables: Tables
  readonly now: () => number
  readonly report: (error: unknown) => void
}

const FAULT = refused('server-fault')

/**
 * Colyseus's side of a table: it passes messages on and holds no state of the game. The room is made and ended by `Rooms`;
 * `client.auth` is the entrance that the HTTP side laid beside the reservation.
 */
export function tableRoom({ tables, now, report }: RoomParts) {
  return class TableRoom extends Room {
    override patchRate = null
    override autoDispose = false
    /** For each device by itself: a whole class behind one address is not held back. */
    override maxMessagesPerSecond = 30
    readonly #guests = new Map<string, Guest>()

    override onCreate({ table }: { readonly table: string }): void {
      this.roomId = table
      this.onMessage(REQUESTS.command, (client: Client, message: unknown) => this.#command(client, message))
      this.onMessage(REQUESTS.watch, (client: Client, message: unknown) => this.#watch(client, message))
      this.clock.setInterval(() => this.#tellPresence(), PRESENCE_EVERY)
    }

    override async onJoin(client: Client): Promise<void> {
      const entrance = client.auth as Entrance | undefined
      const table = entrance && (await tables.get(this.roomId))
      if (!entrance || !table) {
        client.leave(UNWELCOME)
        return
      }
      const connection = table.join(firstViewer(entrance), frame => client.send(MESSAGES.frame, frame))
      this.#guests.set(client.sessionId, { entrance, table, connection })
      this.#tellPresence()
    }

    override onLeave(client: Client): void {
      const guest = this.#guests.get(client.sessionId)
      this.#guests.delete(client.sessionId)
      guest?.table.leave(guest.connection)
      this.#tellPresence()
    }

    override onUncaughtException(error: unknown): void {
      report(error)
    }

    async #command(client: Client, message: unknown): Promise<CommandReply> {
      try {
        const guest = this.#guests.get(client.sessionId)
        return guest ? await answerCommand(guest.table, guest.entrance, message) : FAULT
      } catch (error) {
        report(error)
        return FAULT
      }
    }

    #watch(client: Client, message: unknown): CommandReply {
      try {
        const guest = this.#guests.get(client.sessionId)
        if (!guest) return FAULT
        const request = readWatch(guest.entrance, message)
        if ('ok' in request) return request
        guest.table.watch(guest.connection, request.viewer)
        return { ok: true }
      } catch (error) {
        report(error)
        return FAULT
      }
    }

    #tellPresence(): void {
      const connected: Partial<Record<SeatId, number>> = {}
      let facilitator = false
      for (const { entrance } of this.#guests.values()) {
        if (entrance.role === 'seat') connected[entrance.seat] = (connected[entrance.seat] ?? 0) + 1
        if (entrance.role === 'facilitator') facilitator = true
      }
      const message: PresenceMessage = { connected, facilitator, now: now() }
      this.broadcast(MESSAGES.presence, message)
    }
  }
}

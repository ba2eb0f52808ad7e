import { matchMaker } from '@colyseus/core'
import { nanoid } from 'nanoid'
import { ROOM } from '../../shared/protocol/wire.ts'
import { Queue } from '../table/queue.ts'
import type { Entrance } from './entrance.ts'

/** Devices that a table holds, reservations included. Onlookers leave room for those who play. */
const MOST_DEVICES = 250
const MOST_ONLOOKERS = 150

export type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>

/** Makes and ends the room of each table. One step at a time for each table, so that no table ever has two rooms. */
export class Rooms {
  readonly #queues = new Map<string, Queue>()

  /** A place in the table's room for one device, to be taken within seconds; null when the room holds no more. */
  reserve(table: string, entrance: Entrance): Promise<Reservation | null> {
    return this.#alone(table, async () => {
      const listing = (await matchMaker.getRoomById(table)) ?? (await matchMaker.createRoom(ROOM, { table }))
      if (listing.clients >= (entrance.role === 'spectator' ? MOST_ONLOOKERS : MOST_DEVICES)) return null
      return matchMaker.reserveSeatFor(listing, {}, { ...entrance, sessionId: nanoid() })
    })
  }

  /** Ends the room, closing the connections in it. */
  end(table: string): Promise<void> {
    return this.#alone(table, async () => {
      await matchMaker.getLocalRoomById(table)?.disconnect()
    })
  }

  async #alone<T>(table: string, job: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(table) ?? new Queue()
    this.#queues.set(table, queue)
    try {
      return await queue.run(job)
    } finally {
      if (queue.quiet && this.#queues.get(table) === queue) this.#queues.delete(table)
    }
  }
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type SeatReservation } from '@colyseus/sdk'
import { type RunningServer, type ServerParts, startServer } from '../../../server/server.ts'
import { openSqliteStore } from '../../../server/store/sqlite.ts'
import { clockFrom } from '../../../server/table/clock.ts'
import type { Frame } from '../../../shared/model/frame.ts'
import type { HttpRefusal } from '../../../shared/protocol/http.ts'
import type { CommandReply, FrameMessage, PresenceMessage } from '../../../shared/protocol/wire.ts'
import { fakeEngine, idleBots } from './fakeEngine.ts'

export interface TestServer extends RunningServer {
  readonly url: string
  readonly faults: readonly unknown[]
}

/** The one script of the client that tests are served. */
export const SCRIPT = `console.log('${'Kordon '.repeat(200)}')`

/** A real server on a free port with the toy game, an in-memory store and a client of two files. */
export async function serve(changes: Partial<ServerParts> = {}): Promise<TestServer> {
  const clientFolder = mkdtempSync(join(tmpdir(), 'kordon-client-'))
  writeFileSync(join(clientFolder, 'index.html'), '<title>Kordon</title>')
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'assets', 'app-1a2b3c.js'), SCRIPT)
  const faults: unknown[] = []
  const parts: ServerParts = {
    store: await openSqliteStore(':memory:'),
    engine: fakeEngine,
    bots: idleBots,
    clock: clockFrom(Date.now),
    scenarios: ['toy'],
    clientFolder,
    publicUrl: null,
    report: error => faults.push(error),
    ...changes,
  }
  const server = await startServer(parts, 0)
  return {
    ...server,
    url: `http://localhost:${server.port}`,
    faults,
    async close() {
      await server.close()
      rmSync(clientFolder, { recursive: true })
    },
  }
}

export interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly headers: Headers
}

/** One HTTP call with an optional bearer token and JSON body; the caller says what it expects back. */
export async function call<T = HttpRefusal>(
  url: string,
  method: string,
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json')
  return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers }
}

interface Reserved {
  readonly reservation: SeatReservation
}

/** A device at a table, as the browser's link would be, with everything it was sent. */
export class Device {
  readonly frames: FrameMessage[] = []
  presence: PresenceMessage | null = null
  closedWith: number | null = null
  #frame: Partial<Frame> = {}
  readonly #room: Awaited<ReturnType<Client['consumeSeatReservation']>>
  #count = 0

  static async open(url: string, { token, table }: { token: string; table: string }): Promise<Device> {
    const { status, body } = await call<Reserved>(url, 'POST', `/api/tables/${table}/connect`, { token })
    if (status !== 200) throw new Error(`connect was refused: ${status} ${JSON.stringify(body)}`)
    const room = await new Client(url).consumeSeatReservation(body.reservation)
    const device = new Device(room)
    await until(() => device.frames.length > 0)
    return device
  }

  private constructor(room: Awaited<ReturnType<Client['consumeSeatReservation']>>) {
    this.#room = room
    room.reconnection.enabled = false
    room.onMessage('frame', (message: FrameMessage) => {
      this.frames.push(message)
      this.#frame = message.full ? message.slices : { ...this.#frame, ...message.slices }
    })
    room.onMessage('presence', (message: PresenceMessage) => {
      this.presence = message
    })
    room.onLeave(code => {
      this.closedWith = code
    })
  }

  get frame(): Frame {
    return this.#frame as Frame
  }

  request(type: string, message: unknown): Promise<CommandReply> {
    return this.#room.request(type, message)
  }

  send(type: string, message: unknown): void {
    this.#room.send(type, message)
  }

  command(command: unknown, id = `test-command-${Math.random()}-${this.#count++}`): Promise<CommandReply> {
    return this.request('command', { id, command })
  }

  async leave(): Promise<void> {
    await this.#room.leave()
  }
}

/** Waits for something to become true, as long as the test may run. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 5))
}

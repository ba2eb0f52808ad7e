import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import { type Chance, chanceOf } from '../../shared/base/chance.ts'
import { nextBotCommand } from '../../shared/bots/index.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import type { Frame } from '../../shared/model/frame.ts'
import type { SeatTicket } from '../../shared/protocol/http.ts'
import type { CommandReply, FrameMessage } from '../../shared/protocol/wire.ts'

const PATIENCE = 4000

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

const within = <T>(promise: Promise<T>): Promise<T> => {
  const late = pause(PATIENCE).then((): never => {
    throw new Error('too late')
  })
  return Promise.race([promise, late])
}

/** A person who plays what the frame offers, comes back whenever the line breaks, and sends again what was not answered. */
export class Player {
  readonly ticket: SeatTicket
  /** Ids of commands that the server has said were done. */
  readonly acknowledged: string[] = []
  /** How often a connection stood, and the viewers of the first frames it brought. */
  readonly returns: string[] = []
  /** Frame messages that did not follow the one before. */
  readonly gaps: string[] = []
  frame: Partial<Frame> = {}
  readonly #url: string
  readonly #name: string
  #pending: { readonly id: string; readonly command: SeatCommand } | null = null
  #sent = 0
  #stopped = false
  #room: Room | null = null

  constructor(url: string, ticket: SeatTicket) {
    this.#url = url
    this.ticket = ticket
    this.#name = `${ticket.table}-${ticket.seat}`
  }

  /** Plays until `stop`; `thinks` false stays connected and sends nothing new. */
  async play(thinks: () => boolean): Promise<void> {
    while (!this.#stopped) {
      try {
        const room = await this.#connect()
        await this.#while(room, thinks)
      } catch {
        await pause(30)
      }
    }
    this.#room?.connection.close()
  }

  stop(): void {
    this.#stopped = true
  }

  get isConnected(): boolean {
    return this.#room?.connection.isOpen ?? false
  }

  /** Everything it sent has been answered. */
  get isSettled(): boolean {
    return this.#pending === null
  }

  async #connect(): Promise<Room> {
    const response = await fetch(`${this.#url}/api/tables/${this.ticket.table}/connect`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.ticket.token}` },
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) throw new Error(`connect: ${response.status}`)
    const { reservation } = (await response.json()) as { reservation: SeatReservation }
    const room = await within(new Client(this.#url).consumeSeatReservation(reservation))
    room.reconnection.enabled = false
    let last = 0
    const first = new Promise<void>(resolve => {
      room.onMessage<FrameMessage>('frame', message => {
        if (message.n !== last + 1 || message.full !== (last === 0)) this.gaps.push(`${last} then ${message.n}`)
        if (message.full) this.returns.push(message.viewer)
        last = message.n
        this.frame = message.full ? message.slices : { ...this.frame, ...message.slices }
        resolve()
      })
    })
    room.onMessage('presence', () => undefined)
    await within(first)
    this.#room = room
    return room
  }

  async #while(room: Room, thinks: () => boolean): Promise<void> {
    while (!this.#stopped && room.connection.isOpen) {
      const chance = chanceOf(this.#name, this.#sent)
      if (!this.#pending && thinks()) this.#think(chance)
      if (this.#pending) {
        const reply: CommandReply = await within(room.request('command', this.#pending))
        if (reply.ok) this.acknowledged.push(this.#pending.id)
        /** What the disk could not take is asked again, as a person would. */
        if (reply.ok || reply.refusal.key !== 'not-saved') this.#pending = null
      }
      await pause(chance.below('pause', 25))
    }
  }

  #think(chance: Chance): void {
    const command = chance.happens('fidget', 0.3)
      ? fidget(chance)
      : nextBotCommand('random', this.frame as Frame, chance)
    if (!command) return
    this.#sent += 1
    this.#pending = { id: `kill-${this.#name}-${this.#sent}`, command }
  }
}

/** Things people do that bots do not. Some are refused, as in life. */
function fidget(chance: Chance): SeatCommand {
  return chance.pick<SeatCommand>('which', [
    { kind: 'uncommit' },
    { kind: 'saveDraft', orders: [] },
    { kind: 'openChannel', with: ['RU', 'NATO', 'PL', 'BA', 'UA', 'BY'] },
    { kind: 'openChannel', with: ['UA'] },
    { kind: 'commit' },
  ])
}

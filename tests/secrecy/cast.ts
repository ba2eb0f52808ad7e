import { chanceOf } from '../../shared/base/chance.ts'
import { nextBotCommand } from '../../shared/bots/index.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import type { SeatTicket } from '../../shared/protocol/http.ts'
import { Device } from '../server/support/running.ts'
import type { Canary } from './canaries.ts'
import { Recorder } from './recorder.ts'

/** A person at the table behind a wire tap of their own. */
export class Actor {
  readonly seat: SeatId
  readonly ticket: SeatTicket
  readonly tap: Recorder
  device: Device
  /** What this person has written in rooms, and who may read it. */
  readonly written: Canary[] = []
  #count = 0

  static async enter(port: number, ticket: SeatTicket): Promise<Actor> {
    const tap = await Recorder.before(port)
    return new Actor(ticket, tap, await Device.open(tap.url, ticket))
  }

  private constructor(ticket: SeatTicket, tap: Recorder, device: Device) {
    this.ticket = ticket
    this.seat = ticket.seat
    this.tap = tap
    this.device = device
  }

  async comeBack(): Promise<void> {
    await this.device.leave()
    this.device = await Device.open(this.tap.url, this.ticket)
  }

  /** Gives a command; true when it was carried out. */
  async give(command: SeatCommand): Promise<boolean> {
    this.#count += 1
    const reply = await this.device.command(command, `actor-${this.seat}-${this.#count}`)
    return reply.ok
  }

  /** Writes something recognisable to others, in a room of theirs. */
  async whisper(to: readonly SeatId[]): Promise<void> {
    await this.give({ kind: 'openChannel', with: to })
    const members = [this.seat, ...to]
    const room = this.device.frame.talk.channels.find(
      channel => channel.members.length === members.length && members.every(seat => channel.members.includes(seat)),
    )
    if (!room) throw new Error(`${this.seat} has no room with ${to}`)
    const secret = `canary-message-${this.seat}-${this.#count}.`
    if (await this.give({ kind: 'say', channel: room.id, text: secret }))
      this.written.push({ secret, what: 'private message', facilitator: true, seats: members })
  }

  /** Proposes terms that may be secret to everybody it is offered, until one proposal stands. */
  async proposeInSecret(): Promise<void> {
    for (const { type, with: partners, slots } of this.device.frame.talk.proposable) {
      const picks = Object.fromEntries(slots.map(({ name, choices }) => [name, choices[0] ?? '']))
      for (const partner of partners)
        if (await this.give({ kind: 'propose', terms: { type, parties: [this.seat, partner], picks, secret: true } }))
          return
    }
  }

  async signAll(): Promise<void> {
    for (const { id, may } of this.device.frame.talk.proposals)
      if (may.sign) await this.give({ kind: 'sign', proposal: id })
  }

  /** Saves a draft that the person will change later: nobody may ever see it. */
  async draft(): Promise<void> {
    const option = this.device.frame.desk?.options.find(({ refused, slots }) => refused === null && slots.length === 0)
    if (option) await this.give({ kind: 'saveDraft', orders: [{ code: option.code, picks: {}, label: null }] })
    await this.give({ kind: 'saveDraft', orders: [] })
  }

  /** Writes to the other side in a crisis, where there is a hot line. */
  async callInCrisis(): Promise<void> {
    const crisis = this.device.frame.crises.find(({ open, mayMessage }) => open && mayMessage)
    if (!crisis) return
    const secret = `canary-crisis-${this.seat}-${this.#count}.`
    if (await this.give({ kind: 'crisisMessage', crisis: crisis.id, text: secret }))
      this.written.push({ secret, what: 'crisis message', facilitator: true, seats: crisis.seats })
  }

  /** Goes on as a bot would; false when there is nothing left to do in this phase. */
  async goOn(): Promise<boolean> {
    const { frame } = this.device
    const command = nextBotCommand('competitive', frame, chanceOf(`actor ${this.seat}`, frame.head.round))
    if (!command) return false
    return (await this.give(command)) || this.give({ kind: 'commit' })
  }
}

import { seatsOffered } from '../../shared/content/scenarios/names.ts'
import type { Actor, Command, FacilitatorCommand, Player, SeatCommand } from '../../shared/model/command.ts'
import { SEATS, type SeatId, type Viewer } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { CommandReply, FrameMessage } from '../../shared/protocol/wire.ts'
import { refused } from '../refusals.ts'
import { Alarm } from './alarm.ts'
import { Audience } from './audience.ts'
import { BotPlay } from './botPlay.ts'
import type { Connection } from './connection.ts'
import type { Bots, Deadline } from './engine.ts'
import { Ledger, type LedgerParts } from './ledger.ts'
import { Queue } from './queue.ts'

export interface TableParts extends LedgerParts {
  readonly bots: Bots
}

/** Ids that only the server itself gives; a person's command may not begin so. */
const OWN_IDS = /^(bot|host)-/
/** While bots act, everybody is shown the table at least this often, in milliseconds. */
const SHOW_EVERY = 100

const HOST: Actor = { kind: 'host' }

/**
 * One game, and the only place where it changes. Commands go one at a time through decide → append → evolve; then everybody
 * is shown what changed for them, the clock is set, and the bots are asked.
 */
export class Table {
  readonly id: string
  readonly #parts: TableParts
  readonly #ledger: Ledger
  readonly #queue = new Queue()
  readonly #audience: Audience
  readonly #botPlay: BotPlay
  readonly #alarm: Alarm
  #botsActing = false
  #botsAsked = false
  #closed = false

  /** A table from its stored log; null when there is none. */
  static async load(id: string, parts: TableParts): Promise<Table | null> {
    const ledger = await Ledger.load(id, parts)
    return ledger && new Table(id, parts, ledger)
  }

  /** A new table. Throws when the rules refuse its setup. */
  static async found(id: string, parts: TableParts, command: Command & { kind: 'create' }): Promise<Table> {
    return new Table(id, parts, await Ledger.found(id, parts, command))
  }

  private constructor(id: string, parts: TableParts, ledger: Ledger) {
    this.id = id
    this.#parts = parts
    this.#ledger = ledger
    this.#audience = new Audience(parts.engine.viewFor)
    this.#botPlay = new BotPlay(parts.engine, parts.bots)
    this.#alarm = new Alarm(parts.clock, deadline => void this.#endPhase(deadline))
    this.#setAlarm()
    void this.#playBots()
  }

  get state(): GameState {
    return this.#ledger.state
  }

  /** Number of the last log entry. */
  get seq(): number {
    return this.#ledger.seq
  }

  /** Nobody looks, nothing is under way and no clock runs, so that the table may be put away. */
  get idle(): boolean {
    return this.#audience.size === 0 && this.#queue.quiet && !this.#botsActing && !this.#alarm.isSet
  }

  /** A person's command. May be sent again with the same id: it is done once and answered as before. */
  apply(actor: Actor, id: string, command: SeatCommand | FacilitatorCommand): Promise<CommandReply> {
    if (OWN_IDS.test(id)) return Promise.resolve(refused('bad-message'))
    return this.#change(async () => {
      if (command.kind === 'start' && actor.kind === 'facilitator') await this.#fillWithBots()
      return this.#ledger.enter(actor, id, command)
    })
  }

  /** Starts a game that has no facilitator. */
  start(): Promise<CommandReply> {
    return this.#change(async () => {
      await this.#fillWithBots()
      return this.#ledger.enter({ kind: 'facilitator' }, 'host-start', { kind: 'start' })
    })
  }

  /** Seats a player where no person sits; a bot gives way. */
  takeSeat(seat: SeatId, player: Player): Promise<CommandReply> {
    return this.#change(async (): Promise<CommandReply> => {
      if (this.freeSeat(seat) === null) return refused('seat-taken')
      return this.#enterSeat(seat, player)
    })
  }

  /** The wanted seat, or any when that is null, if no person has it; empty seats before those of bots. */
  freeSeat(wanted: SeatId | null): SeatId | null {
    const { seats } = this.state
    const offered = seatsOffered(this.state.setup.scenario) ?? SEATS
    const candidates = offered.filter(seat => wanted === null || seat === wanted)
    return (
      candidates.find(seat => seats[seat].player === null) ??
      candidates.find(seat => seats[seat].player?.kind === 'bot') ??
      null
    )
  }

  /** Shows the table to one device from now on, beginning with a full frame. */
  join(viewer: Viewer, send: (message: FrameMessage) => void): Connection {
    return this.#audience.join(this.state, viewer, send)
  }

  /** Lets a device look through other eyes; it is sent a full frame. */
  watch(connection: Connection, viewer: Viewer): void {
    this.#audience.turn(this.state, connection, viewer)
  }

  leave(connection: Connection): void {
    this.#audience.leave(connection)
  }

  /** Stops clock and bots; what is already in the queue is still carried out. */
  close(): void {
    this.#closed = true
    this.#alarm.set(null)
  }

  #enterSeat(seat: SeatId, player: Player): Promise<CommandReply> {
    return this.#ledger.enter(HOST, `host-seat-${seat}-${this.seq + 1}`, { kind: 'takeSeat', seat, player })
  }

  async #fillWithBots(): Promise<void> {
    if (this.state.status !== 'lobby') return
    const player: Player = { kind: 'bot', policy: this.#parts.bots.defaultPolicy }
    for (const seat of SEATS) if (this.state.seats[seat].player === null) await this.#enterSeat(seat, player)
  }

  async #endPhase({ round, phase, at }: Deadline): Promise<void> {
    await this.#change(() =>
      this.#ledger.enter(HOST, `host-deadline-${round}-${phase}-${at}`, { kind: 'deadline', round, phase }),
    )
  }

  /** Every change that is not a bot's: one at a time, then shown before it is answered. */
  async #change<R>(job: () => Promise<R>): Promise<R> {
    const before = this.seq
    const reply = await this.#queue.run(async () => {
      const result = await job()
      if (this.seq !== before) this.#show()
      return result
    })
    this.#setAlarm()
    void this.#playBots()
    return reply
  }

  /** One bot's command at a time through the same queue, so that a person waits for no more than one. */
  async #playBots(): Promise<void> {
    this.#botsAsked = true
    if (this.#botsActing) return
    this.#botsActing = true
    try {
      while (this.#botsAsked) {
        this.#botsAsked = false
        await this.#playUntilContent()
      }
    } catch (error) {
      this.#parts.report(error)
    } finally {
      this.#botsActing = false
      this.#setAlarm()
    }
  }

  async #playUntilContent(): Promise<void> {
    const { clock } = this.#parts
    let shownAt = clock.now()
    while (!this.#closed && (await this.#queue.run(() => this.#playOne()))) {
      if (clock.now() - shownAt >= SHOW_EVERY) {
        this.#show()
        shownAt = clock.now()
      }
      await new Promise(resolve => setImmediate(resolve))
    }
    this.#show()
  }

  async #playOne(): Promise<boolean> {
    const wish = this.#botPlay.wish(this.state)
    if (!wish) return false
    const { seat, command } = wish
    const reply = await this.#ledger.enter({ kind: 'seat', seat }, `bot-${seat}-${this.seq + 1}`, command)
    this.#botPlay.answered(this.state, wish, reply.ok)
    if (!reply.ok) this.#parts.report(new Error(`bot ${seat} was refused ${command.kind}: ${reply.refusal.key}`))
    return true
  }

  #setAlarm(): void {
    this.#alarm.set(this.#closed ? null : this.#parts.engine.deadlineOf(this.state))
  }

  #show(): void {
    for (const fault of this.#audience.show(this.state)) this.#parts.report(fault)
  }
}

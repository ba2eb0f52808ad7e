import { chanceOf } from '../../shared/base/chance.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { Bots, Engine } from './engine.ts'

export interface Wish {
  readonly seat: SeatId
  readonly command: SeatCommand
}

/** How many commands a bot may give in one phase before it is held to be done. */
const LIMIT = 60

/**
 * Finds out what the bots at a table want to do next. What it returns follows from the state alone, so a restart in the
 * middle of the bots' turn leads to the same commands.
 */
export class BotPlay {
  readonly #engine: Pick<Engine, 'viewFor'>
  readonly #bots: Bots
  #phase = ''
  #given = new Map<SeatId, number>()
  /** The state in which a bot wanted nothing, or was refused. */
  #content = new Map<SeatId, GameState>()

  constructor(engine: Pick<Engine, 'viewFor'>, bots: Bots) {
    this.#engine = engine
    this.#bots = bots
  }

  /** The next command of any bot, or null when all are content with this state. */
  wish(state: GameState): Wish | null {
    if (state.status !== 'playing') return null
    this.#turnPage(state)
    for (const seat of SEATS) {
      const { player, ready } = state.seats[seat]
      if (player?.kind !== 'bot' || this.#content.get(seat) === state) continue
      const command = this.#exhausted(seat) ? commitUnless(ready) : this.#ask(state, seat, player.policy)
      if (command) return { seat, command }
      this.#content.set(seat, state)
    }
    return null
  }

  /** Tells what became of a wish. A bot that is refused waits for another state; the next time it is asked it is done. */
  answered(state: GameState, wish: Wish, ok: boolean): void {
    this.#given.set(wish.seat, (this.#given.get(wish.seat) ?? 0) + 1)
    if (ok) return
    if (wish.command.kind === 'commit') this.#content.set(wish.seat, state)
    else this.#given.set(wish.seat, LIMIT)
  }

  #ask(state: GameState, seat: SeatId, policy: string): SeatCommand | null {
    const chance = chanceOf(`${state.setup.seed}|bot|${seat}`, state.round)
    return this.#bots.next(policy, this.#engine.viewFor(state, seat), chance)
  }

  #exhausted(seat: SeatId): boolean {
    return (this.#given.get(seat) ?? 0) >= LIMIT
  }

  #turnPage(state: GameState): void {
    const phase = `${state.round} ${state.phase}`
    if (phase === this.#phase) return
    this.#phase = phase
    this.#given.clear()
    this.#content.clear()
  }
}

const commitUnless = (ready: boolean): SeatCommand | null => (ready ? null : { kind: 'commit' })

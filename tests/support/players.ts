import { chanceOf } from '../../shared/base/chance.ts'
import { nextBotCommand } from '../../shared/bots/index.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import type { Frame } from '../../shared/model/frame.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Setup } from '../../shared/model/setup.ts'
import type { GameState } from '../../shared/model/state.ts'
import { viewFor } from '../../shared/rules/index.ts'
import { FACILITATOR, type Journey, must, seated, startedTable, type TestTable } from './games.ts'

/** A policy for each seat, or one for all. */
export type Policies = string | Readonly<Record<SeatId, string>>

export interface Watching {
  /** Called after each command that was carried out. */
  readonly after?: (table: TestTable, seat: SeatId, command: SeatCommand) => void
  /** Called with each frame that a bot is shown. */
  readonly shown?: (table: TestTable, seat: SeatId, frame: Frame) => void
  readonly journey?: Journey
  /** The facilitator ends a phase at once where this holds. */
  readonly skip?: (state: GameState) => boolean
  /** Stop as soon as this holds. */
  readonly until?: (state: GameState) => boolean
}

/** No bot may need more steps than this between two phases. */
const PATIENCE = 40

const policyOf = (policies: Policies, seat: SeatId): string =>
  typeof policies === 'string' ? policies : policies[seat]

/** Lets one bot do all that it wants to do now; true where it did anything. */
export function letBotPlay(table: TestTable, seat: SeatId, policy: string, watching: Watching = {}): boolean {
  const { round, phase } = table.state
  for (let steps = 0; ; steps += 1) {
    if (steps > PATIENCE) throw new Error(`the ${policy} bot of ${seat} goes on and on in ${phase}`)
    if (table.state.round !== round || table.state.phase !== phase) return true
    const frame = viewFor(table.state, seat)
    watching.shown?.(table, seat, frame)
    const chance = chanceOf(`${table.state.setup.seed}|bots`, table.state.round)
    const command = nextBotCommand(policy, frame, chance)
    if (command === null) return steps > 0
    const refused = table.send(seated(seat), command)
    if (refused !== null)
      throw new Error(`${policy} bot of ${seat}: ${JSON.stringify(command)} was refused: ${refused.key}`)
    watching.after?.(table, seat, command)
    if (command.kind === 'commit') return true
  }
}

/** Lets bots play a started table to its end, or until they are told to stop. */
export function playOn(table: TestTable, policies: Policies, watching: Watching = {}): TestTable {
  const done = (): boolean => table.state.phase === 'ended' || (watching.until?.(table.state) ?? false)
  while (!done()) {
    let moved = false
    if (watching.skip?.(table.state) === true) must(table, FACILITATOR, { kind: 'resolveNow' })
    for (const seat of SEATS) if (!done() && letBotPlay(table, seat, policyOf(policies, seat), watching)) moved = true
    if (!moved) must(table, FACILITATOR, { kind: 'resolveNow' })
  }
  return table
}

/** A whole game of bots. */
export const botGame = (changes: Partial<Setup>, policies: Policies, watching: Watching = {}): TestTable =>
  playOn(
    startedTable(changes, seat => ({ kind: 'bot', policy: policyOf(policies, seat) }), watching.journey),
    policies,
    watching,
  )

import { type Chance, chanceOf } from '../base/chance.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Actor, Command } from '../model/command.ts'
import type { GameEvent } from '../model/event.ts'
import type { SeatId } from '../model/ids.ts'
import type { Refusal } from '../model/said.ts'
import type { GameState } from '../model/state.ts'
import { COMMANDS, type CommandContext, type CommandRule } from './commands/index.ts'
import { SEQUENCE, WHILE_PAUSED } from './sequence.ts'
import { newGame } from './setup.ts'
import { unfoldingOf } from './unfolding.ts'

/** The facts of a command, and the state to which they lead. */
export interface Decided {
  readonly events: readonly GameEvent[]
  readonly state: GameState
}

/**
 * What a command brings about, or why it is refused; a refused command changes nothing [R1.11]. Pure: the same state,
 * actor, command and time give the same facts. `at` is in milliseconds since 1970; `state` is null only for `create`.
 */
export function decide(
  state: GameState | null,
  actor: Actor,
  command: Command,
  at: number,
): Result<readonly GameEvent[], Refusal> {
  const decided = decideAndFold(state, actor, command, at)
  return decided.ok ? ok(decided.value.events) : decided
}

/** As `decide`, with the state that folding the events gives: it is known by then, and a laboratory need not fold twice. */
export function decideAndFold(
  state: GameState | null,
  actor: Actor,
  command: Command,
  at: number,
): Result<Decided, Refusal> {
  if (command.kind === 'create') return create(state, actor, command.setup)
  if (state === null) return err({ key: 'no-table' })
  const rule: CommandRule = COMMANDS[command.kind]
  const refusal = refuseActor(rule, actor) ?? refuseMoment(state, rule, command)
  if (refusal !== null) return err(refusal)
  const table = unfoldingOf(state)
  const context: CommandContext = { at, chance: roundChance(state), seat: seatOf(actor) }
  const refused = rule.run(table, command, context)
  return refused === null ? ok({ events: table.events, state: table.state }) : err(refused)
}

function create(state: GameState | null, actor: Actor, setup: GameState['setup']): Result<Decided, Refusal> {
  if (actor.kind !== 'host') return err({ key: 'not-yours' })
  if (state !== null) return err({ key: 'table-exists' })
  const born = newGame(setup)
  return ok({ events: [{ kind: 'tableCreated', state: born }], state: born })
}

const seatOf = (actor: Actor): SeatId | null => (actor.kind === 'seat' ? actor.seat : null)

const roundChance = (state: GameState): Chance => chanceOf(state.setup.seed, state.round)

const refuseActor = (rule: CommandRule, actor: Actor): Refusal | null =>
  rule.by === actor.kind ? null : { key: 'not-yours' }

/** The table's status and phase allow the command at this moment [R1.4] [R1.9]. */
function refuseMoment(state: GameState, rule: CommandRule, command: Command): Refusal | null {
  if (rule.by !== 'seat') return null
  if (state.status === 'ended') return { key: 'game-over' }
  if (state.status === 'lobby') return { key: 'not-started' }
  if (!SEQUENCE[state.phase].commands.includes(command.kind))
    return { key: 'wrong-phase', values: { command: command.kind, phase: state.phase } }
  if (state.status === 'paused' && !WHILE_PAUSED.includes(command.kind)) return { key: 'paused' }
  return null
}

import type { Actor, Command, Player } from '../../shared/model/command.ts'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Refusal } from '../../shared/model/said.ts'
import type { Setup } from '../../shared/model/setup.ts'
import type { GameState } from '../../shared/model/state.ts'
import { decide, evolve } from '../../shared/rules/index.ts'

/** A table without a server: it decides, folds and keeps its log in memory. */
export interface TestTable {
  readonly state: GameState
  readonly log: readonly LogEntry[]
  /** Carries a command out, or says why it is refused. */
  send(actor: Actor, command: Command): Refusal | null
}

export const HOST: Actor = { kind: 'host' }
export const FACILITATOR: Actor = { kind: 'facilitator' }
export const seated = (seat: SeatId): Actor => ({ kind: 'seat', seat })

export const setupWith = (changes: Partial<Setup> = {}): Setup => ({
  table: 'test-table',
  scenario: 'december-2019',
  seed: 'a seed for tests',
  rounds: 6,
  settings: {},
  agendas: {},
  clock: {},
  ...changes,
})

/** What is done to each state before play goes on, for example a journey through JSON. */
export type Journey = (state: GameState) => GameState
const stay: Journey = state => state

/** A table that is born and empty. */
export function openTable(changes: Partial<Setup> = {}, journey: Journey = stay): TestTable {
  const log: LogEntry[] = []
  const carryOut = (before: GameState | null, actor: Actor, command: Command) => {
    const at = 1_575_000_000_000 + log.length * 1000
    const decided = decide(before, actor, command, at)
    if (!decided.ok) return decided
    const entry = { seq: log.length + 1, at, id: `command-${log.length + 1}`, actor, command, events: decided.value }
    log.push(entry)
    return decided
  }
  const born = carryOut(null, HOST, { kind: 'create', setup: setupWith(changes) })
  if (!born.ok) throw new Error(`no table: ${born.error.key}`)
  let state = journey(folded(null, born.value))
  return {
    get state() {
      return state
    },
    log,
    send(actor, command) {
      const decided = carryOut(state, actor, command)
      if (!decided.ok) return decided.error
      state = journey(folded(state, decided.value))
      return null
    },
  }
}

function folded(start: GameState | null, events: readonly GameEvent[]): GameState {
  const end = events.reduce<GameState | null>((state, event) => evolve(state, event), start)
  if (end === null) throw new Error('a table without a state')
  return end
}

/** Sends a command that must not be refused. */
export function must(table: TestTable, actor: Actor, command: Command): void {
  const refused = table.send(actor, command)
  if (refused !== null) throw new Error(`${command.kind} was refused: ${refused.key}`)
}

/** A table with all seats taken and the first briefing begun. */
export function startedTable(
  changes: Partial<Setup> = {},
  player: (seat: SeatId) => Player = seat => ({ kind: 'person', name: `Player ${seat}` }),
  journey: Journey = stay,
): TestTable {
  const table = openTable(changes, journey)
  for (const seat of SEATS) must(table, HOST, { kind: 'takeSeat', seat, player: player(seat) })
  must(table, FACILITATOR, { kind: 'start' })
  return table
}

/** Lets the facilitator end phases until the table is in this one. */
export function reach(table: TestTable, phase: GameState['phase']): void {
  for (let steps = 0; table.state.phase !== phase; steps += 1) {
    if (steps > 100) throw new Error(`the phase ${phase} does not come`)
    must(table, FACILITATOR, { kind: 'resolveNow' })
  }
}

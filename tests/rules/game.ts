import type { Actor, Command } from '../../shared/model/command.ts'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Setup } from '../../shared/model/setup.ts'
import type { GameState } from '../../shared/model/state.ts'
import { decide, evolve } from '../../shared/rules/index.ts'

/** A table under test: commands go in as actors give them, and every state has been through JSON. */
export interface Table {
  state(): GameState
  log(): readonly LogEntry[]
  /** The facts of an accepted command; throws with the refusal's key. */
  give(actor: Actor, command: Command, at?: number): readonly GameEvent[]
  /** The key of the refusal, or null when the command would be accepted. Nothing happens. */
  refusal(actor: Actor, command: Command, at?: number): string | null
  /** All seats are done with the present phase. */
  allDone(): void
  /** Goes on until this phase begins, crises held; stops when the game ends. */
  to(phase: GameState['phase']): void
}

export const HOST: Actor = { kind: 'host' }
export const FACILITATOR: Actor = { kind: 'facilitator' }
export const seat = (id: SeatId): Actor => ({ kind: 'seat', seat: id })

export const setupOf = (change: Partial<Setup> = {}): Setup => ({
  table: 'table-1',
  scenario: 'december-2019',
  seed: 'a quiet seed',
  rounds: null,
  settings: {},
  agendas: {},
  clock: {},
  ...change,
})

/** A table in its lobby with a person in every seat, or started. */
export function tableOf(change: Partial<Setup> = {}, started = true): Table {
  let state: GameState | null = null
  const log: LogEntry[] = []
  const known = (): GameState => {
    if (state === null) throw new Error('no table')
    return state
  }
  const table: Table = {
    state: known,
    log: () => log,
    give(actor, command, at = 1_000_000) {
      const result = decide(state, actor, command, at)
      if (!result.ok) throw new Error(`refused: ${result.error.key}`)
      for (const event of result.value) state = evolve(state, event)
      state = JSON.parse(JSON.stringify(known())) as GameState
      log.push({ seq: log.length + 1, at, id: `command-${log.length}`, actor, command, events: result.value })
      return result.value
    },
    refusal(actor, command, at = 1_000_000) {
      const result = decide(state, actor, command, at)
      return result.ok ? null : result.error.key
    },
    allDone() {
      const { round, phase } = known()
      for (const id of SEATS) {
        const now = known()
        if (now.round !== round || now.phase !== phase || now.seats[id].ready) continue
        if (phase === 'crisis') {
          for (const crisis of now.crises)
            if (crisis.status === 'open' && crisis.seats.includes(id) && known().phase === 'crisis')
              table.give(seat(id), { kind: 'crisisChoose', crisis: crisis.id, choice: 'hold' })
        } else table.give(seat(id), { kind: 'commit' })
      }
    },
    to(phase) {
      do table.allDone()
      while (known().phase !== phase && known().status === 'playing')
    },
  }
  table.give(HOST, { kind: 'create', setup: setupOf(change) })
  for (const id of SEATS)
    table.give(HOST, { kind: 'takeSeat', seat: id, player: { kind: 'person', name: `Player ${id}` } })
  if (started) table.give(FACILITATOR, { kind: 'start' })
  return table
}

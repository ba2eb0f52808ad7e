import { type Chance, chanceOf } from '../base/chance.ts'
import { nextBotCommand, type PolicyName, type Temperament } from '../bots/index.ts'
import type { Actor, Command } from '../model/command.ts'
import type { LogEntry } from '../model/event.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'
import { decideAndFold, glanceFor } from '../rules/index.ts'
import { type Configuration, setupOf, temperamentOf } from './configuration.ts'

/** A game that was played to its end. */
export interface PlayedGame {
  readonly state: GameState
  /** Russia was given a base that Belarus could not refuse. */
  readonly forcedBase: boolean
  /** Its log, where one was asked for. */
  readonly log: readonly LogEntry[]
}

/** The moment at which every game begins, and how far apart its commands are, in milliseconds. */
const BEGINNING = 1_572_566_400_000
const STEP = 1000

/** A bot that is refused, or asks for more than this in a phase, is held to be done. */
const PATIENCE = 60

const HOST: Actor = { kind: 'host' }
const FACILITATOR: Actor = { kind: 'facilitator' }

/** Plays the game of this number, from 1, to its end. The same configuration and number give the same game. */
export function playGame(configuration: Configuration, number: number, keepLog = false): PlayedGame {
  const table = new LabTable(keepLog)
  table.send(HOST, { kind: 'create', setup: setupOf(configuration, number) })
  for (const seat of SEATS)
    table.send(HOST, { kind: 'takeSeat', seat, player: { kind: 'bot', policy: configuration.policies[seat] } })
  table.send(FACILITATOR, { kind: 'start' })
  const temperament = temperamentOf(configuration)
  while (table.state.phase !== 'ended') playPhase(table, configuration.policies, temperament)
  return { state: table.state, forcedBase: table.forcedBase, log: table.log }
}

/** Lets all bots play until the phase is over; where none moves any more it is ended as it stands. */
function playPhase(table: LabTable, policies: Readonly<Record<SeatId, PolicyName>>, temperament: Temperament): void {
  const { phase, round } = table.state
  const here = (): boolean => table.state.phase === phase && table.state.round === round
  while (here()) {
    let moved = false
    for (const seat of SEATS) if (here() && playSeat(table, seat, policies[seat], temperament)) moved = true
    if (!moved) table.send(FACILITATOR, { kind: 'resolveNow' })
  }
}

/** Lets one bot do all that it wants now; true where it did anything. */
function playSeat(table: LabTable, seat: SeatId, policy: PolicyName, temperament: Temperament): boolean {
  const { phase, round, setup } = table.state
  const chance: Chance = chanceOf(`${setup.seed}|bot|${seat}`, round)
  const actor: Actor = { kind: 'seat', seat }
  for (let steps = 0; steps < PATIENCE; steps += 1) {
    const command = nextBotCommand(policy, glanceFor(table.state, seat), chance, temperament)
    if (command === null) return steps > 0
    const done = table.send(actor, command)
    if (!done) return table.send(actor, { kind: 'commit' }) || steps > 0
    if (command.kind === 'commit' || table.state.phase !== phase) return true
  }
  return table.send(actor, { kind: 'commit' })
}

/** A table in memory. */
class LabTable {
  readonly log: LogEntry[] = []
  forcedBase = false
  readonly #keepLog: boolean
  #state: GameState | null = null
  #seq = 0

  constructor(keepLog: boolean) {
    this.#keepLog = keepLog
  }

  get state(): GameState {
    if (this.#state === null) throw new Error('a table without a state')
    return this.#state
  }

  /** Carries a command out; false where it is refused. */
  send(actor: Actor, command: Command): boolean {
    const seq = this.#seq + 1
    const at = BEGINNING + seq * STEP
    const decided = decideAndFold(this.#state, actor, command, at)
    if (!decided.ok) return false
    const { events, state } = decided.value
    this.#seq = seq
    this.#state = state
    if (events.some(event => event.kind === 'baseChanged' && event.forced)) this.forcedBase = true
    if (this.#keepLog) this.log.push({ seq, at, id: `lab-${seq}`, actor, command, events })
    return true
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../../../server/http/tokens.ts'
import { openSqliteStore } from '../../../server/store/sqlite.ts'
import type { Store } from '../../../server/store/store.ts'
import type { Command } from '../../../shared/model/command.ts'
import type { Phase, SeatId } from '../../../shared/model/ids.ts'
import type { GameState } from '../../../shared/model/state.ts'
import type { Golden } from '../../golden/games.ts'
import { must, openTable, seated, type TestTable } from '../../support/games.ts'
import { ROOT } from '../../support/sources.ts'

/** A table that stands at one moment of a recorded game, with links into it. */
export interface Scene {
  readonly phase: Phase
  readonly table: string
  readonly code: string
  /** Tokens of the facilitator and of one seat. */
  readonly facilitator: string
  readonly player: string
  readonly seat: SeatId
}

const PHASES = [
  'lobby',
  'briefing',
  'negotiation',
  'orders',
  'crisis',
  'resolution',
  'assessment',
  'ended',
] as const satisfies readonly Phase[]

/** Early enough to be quick, late enough that much is on the screen. */
const ROUND = 2

const game = JSON.parse(readFileSync(join(ROOT, 'tests/golden/war.json'), 'utf8')) as Golden

/** Bots of the recorded game become people, so that nobody moves on while the scene is looked at. */
const cast = (command: Command): Command =>
  command.kind === 'takeSeat' ? { ...command, player: { kind: 'person', name: `Player of ${command.seat}` } } : command

const stands = ({ phase, round, seats }: GameState, wanted: Phase): boolean =>
  phase === wanted && (phase === 'lobby' ? seats.UA.player !== null : round >= ROUND || phase === 'crisis')

/** Plays the recorded game up to the first moment that is wanted. */
function playedTo(id: string, phase: Phase): TestTable {
  const table = openTable({ ...game.setup, table: id })
  for (const { actor, command } of game.commands.slice(1)) {
    if (stands(table.state, phase)) break
    must(table, actor, cast(command))
  }
  if (table.state.phase !== phase) throw new Error(`the recorded game never comes to ${phase}`)
  return table
}

/** What people leave on the table while they may talk: a room with a line, a proposal, a pledge and a word to all. */
function talk(table: TestTable, seat: SeatId, other: SeatId): void {
  must(table, seated(other), { kind: 'openChannel', with: [seat] })
  const channel = table.state.channels.at(-1)?.id ?? ''
  must(table, seated(other), { kind: 'say', channel, text: 'Shall we tell each other before we exercise?' })
  must(table, { kind: 'facilitator' }, { kind: 'announce', text: 'Five minutes left, please.' })
}

/** Writes one scene as the server would have, ending now: what lies idle for long is cleared away. */
async function put(store: Store, phase: Phase, place: number): Promise<Scene> {
  const table = `stage-${phase}`
  const played = playedTo(table, phase)
  const seat: SeatId = played.state.crises.find(({ status }) => status === 'open')?.seats[0] ?? 'PL'
  if (phase === 'negotiation' || phase === 'orders') talk(played, seat, 'UA')
  const scene = {
    phase,
    table,
    code: `STAGE${'ABCDEFGH'[place]}`,
    facilitator: `facilitator-of-${phase}`.padEnd(32, '-'),
    player: `player-of-${phase}`.padEnd(32, '-'),
    seat,
  }
  const pass = { session: table, table, seat: null }
  await store.createSession({ id: table, code: scene.code, createdAt: Date.now() }, table, [
    { ...pass, hash: hashOf(scene.facilitator), role: 'facilitator' },
    { ...pass, hash: hashOf(scene.player), role: 'seat', seat },
  ])
  const late = Date.now() - (played.log.at(-1)?.at ?? 0)
  for (const entry of played.log) await store.append(table, { ...entry, at: entry.at + late }, played.state.status)
  return scene
}

/** Fills an empty data folder with one table for every phase. */
export async function setStage(dataFolder: string): Promise<readonly Scene[]> {
  const store = await openSqliteStore(join(dataFolder, 'kordon.sqlite'))
  const scenes: Scene[] = []
  for (const [place, phase] of PHASES.entries()) scenes.push(await put(store, phase, place))
  await store.close()
  return scenes
}

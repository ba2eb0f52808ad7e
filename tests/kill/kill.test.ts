import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite.ts'
import { chanceOf } from '../../shared/base/chance.ts'
import type { LogEntry } from '../../shared/model/event.ts'
import type { GameState } from '../../shared/model/state.ts'
import type { FacilitatorTicket, SeatTicket } from '../../shared/protocol/http.ts'
import { decide, evolve, fold, viewFor } from '../../shared/rules/index.ts'
import { call, Device, until } from '../server/support/running.ts'
import { freePort, ServerProcess } from './child.ts'
import { Player } from './player.ts'

const KILLS = 30
const SEATS_TAKEN = ['RU', 'PL', 'UA'] as const

let server: ServerProcess | null = null
let second: ServerProcess | null = null
let folder: string | null = null
const players: Player[] = []

afterEach(async () => {
  for (const player of players) player.stop()
  await server?.kill()
  await second?.kill()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** A started game of the longest kind: three people, three bots, with or without a clock. */
async function openGame(url: string, minutes: number | null): Promise<readonly Player[]> {
  const host = await call<FacilitatorTicket>(url, 'POST', '/api/sessions', { body: { rounds: 12, minutes } })
  const tickets: SeatTicket[] = []
  for (const seat of SEATS_TAKEN) {
    const body = { name: `Person ${seat}`, seat }
    tickets.push((await call<SeatTicket>(url, 'POST', `/api/sessions/${host.body.code}/join`, { body })).body)
  }
  const facilitator = await Device.open(url, host.body)
  expect(await facilitator.command({ kind: 'start' })).toEqual({ ok: true })
  await facilitator.leave()
  return tickets.map(ticket => new Player(url, ticket))
}

async function logsOf(dataFolder: string, tables: readonly string[]): Promise<Map<string, readonly LogEntry[]>> {
  const store = await openSqliteStore(join(dataFolder, 'kordon.sqlite'))
  const logs = new Map<string, readonly LogEntry[]>()
  for (const table of tables) logs.set(table, await store.entries(table))
  await store.close()
  return logs
}

/** The facts that the rules find again for each command of a log. */
function redecided(log: readonly LogEntry[]): readonly unknown[] {
  let state: GameState | null = null
  return log.map(({ actor, command, at, events }) => {
    const again = decide(state, actor, command, at)
    for (const event of events) state = evolve(state, event)
    return again.ok ? plain(again.value) : again.error
  })
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('a server that is killed again and again while people play', () => {
  it(`loses and doubles no acknowledged command in ${KILLS} kills, and everybody is back in their seat`, async () => {
    folder = mkdtempSync(join(tmpdir(), 'kordon-kill-'))
    server = new ServerProcess(await freePort(), folder)
    await server.start()
    const chance = chanceOf('kill test', 0)
    let thinking = true
    const playing: Promise<void>[] = []
    const open = async (game: readonly Player[]) => {
      players.push(...game)
      playing.push(...game.map(player => player.play(() => thinking)))
    }
    const running = (): boolean =>
      players.slice(-2 * SEATS_TAKEN.length).some(({ frame }) => frame.head?.status !== 'ended')
    await open(await openGame(server.url, null))
    await open(await openGame(server.url, 10))

    for (let kill = 1; kill <= KILLS; kill += 1) {
      if (!running()) await open(await openGame(server.url, null))
      /** Every third kill comes while people are still on their way back. */
      if (kill % 3 !== 0) await until(() => players.every(({ isConnected }) => isConnected))
      await new Promise(resolve => setTimeout(resolve, chance.below(`kill ${kill}`, 600)))
      await server.kill()
      await server.start()
    }
    thinking = false
    await until(() => players.every(({ isConnected, isSettled }) => isConnected && isSettled))

    const tables = [...new Set(players.map(({ ticket }) => ticket.table))]
    let last = ''
    await until(async () => {
      const before = last
      const logs = await logsOf(folder ?? '', tables)
      last = [...logs.values()].map(({ length }) => length).join(' ')
      await new Promise(resolve => setTimeout(resolve, 300))
      return last === before
    })
    const logs = await logsOf(folder, tables)

    for (const { ticket, acknowledged, returns, gaps, frame } of players) {
      const log = logs.get(ticket.table) ?? []
      const counts = new Map<string, number>()
      for (const { id } of log) counts.set(id, (counts.get(id) ?? 0) + 1)
      expect(acknowledged.filter(id => counts.get(id) !== 1)).toEqual([])
      expect(new Set(acknowledged).size).toBe(acknowledged.length)
      expect([...counts.values()].every(count => count === 1)).toBe(true)
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
      expect(redecided(log)).toEqual(log.map(({ events }) => events))
      expect(new Set(returns)).toEqual(new Set([ticket.seat]))
      expect(gaps).toEqual([])
      expect(frame).toEqual(plain(viewFor(fold(log), ticket.seat)))
    }
    const acknowledged = players.reduce((sum, player) => sum + player.acknowledged.length, 0)
    const returns = players.reduce((sum, player) => sum + player.returns.length, 0)
    console.log(
      `${KILLS} kills, ${tables.length} tables, ${acknowledged} commands acknowledged, ${returns} connections`,
    )
    expect(acknowledged).toBeGreaterThan(KILLS * 3)
    expect(returns).toBeGreaterThanOrEqual((KILLS * 2 * 2 * SEATS_TAKEN.length) / 3)
    for (const player of players) player.stop()
    await Promise.all(playing)
  })

  it('stops in good order when it is asked to, and tells the next start nothing is amiss', async () => {
    folder = mkdtempSync(join(tmpdir(), 'kordon-stop-'))
    server = new ServerProcess(await freePort(), folder)
    await server.start()
    const { body } = await call<SeatTicket>(server.url, 'POST', '/api/play')
    const device = await Device.open(server.url, body)
    expect(await server.kill('SIGTERM')).toBe(0)
    await until(() => device.closedWith !== null)
    await server.start()
    const again = await Device.open(server.url, body)
    expect(again.frames[0]?.viewer).toBe(body.seat)
    expect(server.complaints).toBe('')
  })

  it('keeps a second server off its data, and says what to do', async () => {
    folder = mkdtempSync(join(tmpdir(), 'kordon-lock-'))
    server = new ServerProcess(await freePort(), folder)
    await server.start()
    second = new ServerProcess(await freePort(), folder)
    await expect(second.start()).rejects.toThrow(/is in use by another Kordon.*\n.*KORDON_DATA=/)
  })

  it('says what to do when its port is taken', async () => {
    folder = mkdtempSync(join(tmpdir(), 'kordon-port-'))
    const port = await freePort()
    server = new ServerProcess(port, folder)
    await server.start()
    second = new ServerProcess(port, join(folder, 'other'))
    await expect(second.start()).rejects.toThrow(/Port \d+ is taken by another program.*\n.*PORT=8080 npm start/)
  })
})

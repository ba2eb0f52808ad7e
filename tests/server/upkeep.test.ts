import { afterEach, describe, expect, it } from 'vitest'
import { Allowance } from '../../server/http/allowance.ts'
import { Rooms } from '../../server/rooms/rooms.ts'
import { openSqliteStore } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { Tables } from '../../server/table/tables.ts'
import { Housekeeping, SESSION_LIFE } from '../../server/upkeep.ts'
import type { ClockPlan } from '../../shared/model/setup.ts'
import { committingBots, fakeEngine } from './support/fakeEngine.ts'
import { HandClock } from './support/handClock.ts'
import { until } from './support/running.ts'

const HOUR = 3600 * 1000
let store: Store
afterEach(() => store.close())

/** The same store under a server that was started afresh. */
function start(clock: HandClock) {
  const faults: unknown[] = []
  const report = (fault: unknown) => faults.push(fault)
  const tables = new Tables({ store, engine: fakeEngine, bots: committingBots, clock, report })
  const upkeep = new Housekeeping({ store, tables, rooms: new Rooms(), clock, report })
  return { tables, upkeep, faults }
}

async function found(tables: Tables, clock: HandClock, id: string, plan: ClockPlan = {}) {
  await store.createSession({ id: `session-${id}`, code: null, createdAt: clock.now() }, id, [])
  const setup = { table: id, scenario: 'toy', seed: 's', rounds: null, settings: {}, agendas: {}, clock: plan }
  const table = await tables.found(id, { kind: 'create', setup })
  await table.takeSeat('PL', { kind: 'person', name: 'Ann' })
  return table
}

describe('upkeep', () => {
  it('resumes games under way after a start, though nobody has come back: the clock runs', async () => {
    store = await openSqliteStore(':memory:')
    const clock = new HandClock()
    const first = start(clock)
    await (await found(first.tables, clock, 'clocked', { orders: 60 })).start()
    await found(first.tables, clock, 'in-the-lobby')
    await until(async () => (await first.tables.get('clocked'))?.state.seats.BY.ready ?? false)
    await first.tables.close()

    const second = start(clock)
    await second.upkeep.resume()
    expect(second.tables.size).toBe(1)
    clock.pass(60_000)
    await until(async () => ((await second.tables.get('clocked'))?.state.round ?? 0) === 2)
    expect(second.faults).toEqual([])
    await second.tables.close()
  })

  it('puts away tables that nobody looks at, and only those', async () => {
    store = await openSqliteStore(':memory:')
    const clock = new HandClock()
    const { tables, upkeep } = start(clock)
    const seen = await found(tables, clock, 'seen')
    await found(tables, clock, 'unseen')
    await (await found(tables, clock, 'clocked', { orders: 100_000 })).start()
    seen.join('public', () => undefined)
    await upkeep.putAway()
    expect(tables.size).toBe(3)
    clock.pass(HOUR)
    await until(async () => {
      await upkeep.putAway()
      return tables.size === 2
    })
    expect((await tables.get('unseen'))?.state.seats.PL.player).toEqual({ kind: 'person', name: 'Ann' })
    await tables.close()
  })

  it('deletes sessions a month after their last entry', async () => {
    store = await openSqliteStore(':memory:')
    const clock = new HandClock()
    const { tables, upkeep } = start(clock)
    await found(tables, clock, 'old')
    clock.pass(SESSION_LIFE - HOUR)
    const kept = await found(tables, clock, 'kept')
    await upkeep.deleteOld()
    expect(await tables.get('old')).not.toBeNull()
    clock.pass(2 * HOUR)
    await upkeep.deleteOld()
    expect(await tables.get('old')).toBeNull()
    expect(await store.session('session-old')).toBeNull()
    expect(await tables.get('kept')).toBe(kept)
    await tables.close()
  })

  it('reads a table from the store once, however many ask at once', async () => {
    store = await openSqliteStore(':memory:')
    const clock = new HandClock()
    const first = start(clock)
    await found(first.tables, clock, 'one')
    await first.tables.close()
    const { tables } = start(clock)
    const [a, b] = await Promise.all([tables.get('one'), tables.get('one')])
    expect(a).toBe(b)
    expect(await tables.get('none')).toBeNull()
    expect(tables.size).toBe(1)
    await tables.close()
  })
})

describe('the allowance of new sessions', () => {
  it('lets a burst through, then a trickle', async () => {
    store = await openSqliteStore(':memory:')
    const clock = new HandClock()
    const allowance = new Allowance(clock, 3, 2)
    const takes = (count: number) => Array.from({ length: count }, () => allowance.take())
    expect(takes(4)).toEqual([true, true, true, false])
    clock.pass(500)
    expect(takes(2)).toEqual([true, false])
    clock.pass(HOUR)
    expect(takes(4)).toEqual([true, true, true, false])
  })
})

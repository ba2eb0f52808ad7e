import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../server/store/nodeSqlite.ts'
import { openSqliteStore } from '../../server/store/sqlite.ts'
import { CodeTaken, LogConflict, type Pass, type Store } from '../../server/store/store.ts'
import type { LogEntry } from '../../shared/model/event.ts'

/** What every store must do, whatever it is made of. `reopen` closes it and opens it on the same data, where that lasts. */
interface Kind {
  readonly name: string
  open(): Promise<Store>
  reopen: ((store: Store) => Promise<Store>) | null
  clear(): void
}

const folders: string[] = []
const fileOf = () => join(folders.at(-1) ?? '', 'deep', 'kordon.sqlite')

const KINDS: readonly Kind[] = [
  {
    name: 'SQLite in a file',
    open: () => {
      folders.push(mkdtempSync(join(tmpdir(), 'kordon-store-')))
      return openSqliteStore(fileOf())
    },
    reopen: async store => {
      await store.close()
      return openSqliteStore(fileOf())
    },
    clear: () => {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
    },
  },
  { name: 'SQLite in memory', open: () => openSqliteStore(':memory:'), reopen: null, clear: () => undefined },
]

const entry = (seq: number, id = `command-${seq}`, at = seq * 10): LogEntry => ({
  seq,
  at,
  id,
  actor: { kind: 'seat', seat: 'PL' },
  command: { kind: 'say', channel: 'c1', text: 'Dzień dobry “Šuvałki” 🕊' },
  events: [{ kind: 'readinessChanged', seat: 'PL', ready: true }],
})

const pass = (hash: string, session = 's1', table = 't1'): Pass => ({ hash, session, table, role: 'seat', seat: 'UA' })

describe.each(KINDS)('store: $name', kind => {
  let store: Store
  beforeEach(async () => {
    store = await kind.open()
    await store.createSession({ id: 's1', code: 'ABCDEF', createdAt: 5 }, 't1', [pass('h1')])
  })
  afterEach(async () => {
    await store.close()
    kind.clear()
  })

  it('finds a session by id and by code, and its tables', async () => {
    expect(await store.session('s1')).toEqual({ id: 's1', code: 'ABCDEF', createdAt: 5 })
    expect(await store.sessionByCode('ABCDEF')).toEqual(await store.session('s1'))
    expect(await store.tablesOf('s1')).toEqual([{ id: 't1', session: 's1', status: 'lobby' }])
    expect(await store.table('t1')).toEqual({ id: 't1', session: 's1', status: 'lobby' })
    expect([await store.session('x'), await store.sessionByCode('X'), await store.table('x')]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('refuses a code in use and writes nothing of it', async () => {
    const again = store.createSession({ id: 's2', code: 'ABCDEF', createdAt: 6 }, 't2', [])
    await expect(again).rejects.toBeInstanceOf(CodeTaken)
    expect([await store.session('s2'), await store.table('t2')]).toEqual([null, null])
  })

  it('lets many sessions have no code', async () => {
    await store.createSession({ id: 's2', code: null, createdAt: 6 }, 't2', [])
    await store.createSession({ id: 's3', code: null, createdAt: 7 }, 't3', [])
    expect(await store.session('s3')).toEqual({ id: 's3', code: null, createdAt: 7 })
  })

  it('keeps passes until they are removed', async () => {
    await store.addPass({ hash: 'h2', session: 's1', table: 't1', role: 'spectator', seat: null })
    expect(await store.passByHash('h1')).toEqual(pass('h1'))
    expect((await store.passByHash('h2'))?.role).toBe('spectator')
    await store.removePass('h2')
    expect(await store.passByHash('h2')).toBeNull()
  })

  it('gives the log back as it was, in order', async () => {
    await Promise.all([store.append('t1', entry(1), 'lobby'), store.append('t1', entry(2), 'playing')])
    await store.append('t1', entry(3), 'playing')
    expect(await store.entries('t1')).toEqual([entry(1), entry(2), entry(3)])
    expect(await store.playingTables()).toEqual(['t1'])
    expect(await store.entries('nowhere')).toEqual([])
  })

  it('refuses a number or a command id that is in the log, alone of those written together', async () => {
    await store.append('t1', entry(1), 'playing')
    const results = await Promise.allSettled([
      store.append('t1', entry(1, 'other'), 'ended'),
      store.append('t1', entry(2, 'command-1'), 'ended'),
      store.append('t1', entry(2), 'playing'),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(results[0]).toMatchObject({ reason: expect.any(LogConflict) })
    expect(await store.entries('t1')).toEqual([entry(1), entry(2)])
    expect((await store.table('t1'))?.status).toBe('playing')
  })

  it('lets two tables use the same command id', async () => {
    await store.createSession({ id: 's2', code: null, createdAt: 6 }, 't2', [])
    await Promise.all([store.append('t1', entry(1), 'lobby'), store.append('t2', entry(1), 'lobby')])
    expect(await store.entries('t2')).toEqual([entry(1)])
  })

  it('refuses an entry for a table that does not exist', async () => {
    await expect(store.append('nowhere', entry(1), 'lobby')).rejects.toThrow()
  })

  it('deletes a session with everything in it', async () => {
    await store.append('t1', entry(1), 'playing')
    expect(await store.deleteSession('s1')).toEqual(['t1'])
    expect([await store.session('s1'), await store.table('t1'), await store.passByHash('h1')]).toEqual([
      null,
      null,
      null,
    ])
    expect(await store.entries('t1')).toEqual([])
    expect(await store.deleteSession('s1')).toEqual([])
  })

  it('deletes only sessions without an entry since the given time', async () => {
    await store.createSession({ id: 's2', code: null, createdAt: 6 }, 't2', [])
    await store.append('t2', entry(1, 'command-1', 900), 'playing')
    expect(await store.deleteIdle(500)).toEqual(['t1'])
    expect(await store.session('s1')).toBeNull()
    expect(await store.session('s2')).not.toBeNull()
  })
})

describe.each(KINDS.flatMap(({ name, open, reopen, clear }) => (reopen ? [{ name, open, reopen, clear }] : [])))(
  'store that lasts: $name',
  ({ open, reopen, clear }) => {
    it('finds everything again after it was closed', async () => {
      const first = await open()
      await first.createSession({ id: 's1', code: 'ABCDEF', createdAt: 5 }, 't1', [pass('h1')])
      await first.append('t1', entry(1), 'playing')
      const store = await reopen(first)
      expect(await store.entries('t1')).toEqual([entry(1)])
      expect(await store.passByHash('h1')).toEqual(pass('h1'))
      await store.close()
      clear()
    })
  },
)

describe('SQLite', () => {
  it('writes ahead and waits for the disk at every commit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kordon-pragma-'))
    const database = openDatabase(join(folder, 'kordon.sqlite'))
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(database.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 })
    database.close()
    rmSync(folder, { recursive: true })
  })
})

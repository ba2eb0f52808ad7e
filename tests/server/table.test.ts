import { describe, expect, it } from 'vitest'
import type { Bots } from '../../server/table/engine.ts'
import { Table, type TableParts } from '../../server/table/Table.ts'
import type { Command } from '../../shared/model/command.ts'
import type { LogEntry } from '../../shared/model/event.ts'
import type { Order } from '../../shared/model/order.ts'
import type { ClockPlan } from '../../shared/model/setup.ts'
import type { FrameMessage } from '../../shared/protocol/wire.ts'
import { committingBots, fakeEngine, idleBots } from './support/fakeEngine.ts'
import { HandClock } from './support/handClock.ts'
import { until } from './support/running.ts'

/** A log in memory whose disk can be made slow or broken. */
class ShakyStore {
  readonly log: LogEntry[] = []
  fails: 'no' | 'before' | 'after' = 'no'
  gate: Promise<void> = Promise.resolve()
  onAppend: () => void = () => undefined

  async append(_table: string, entry: LogEntry): Promise<void> {
    this.onAppend()
    await this.gate
    if (this.fails === 'before') throw new Error('the disk is full')
    this.log.push(entry)
    if (this.fails === 'after') throw new Error('the disk answered too late')
  }

  async entries(): Promise<readonly LogEntry[]> {
    return [...this.log]
  }
}

const create = (clock: ClockPlan = {}): Command & { kind: 'create' } => ({
  kind: 'create',
  setup: { table: 't', scenario: 'toy', seed: 'secret', rounds: null, settings: {}, agendas: {}, clock },
})
const PL = { kind: 'seat', seat: 'PL' } as const
const RU = { kind: 'seat', seat: 'RU' } as const
const FACILITATOR = { kind: 'facilitator' } as const
const draft = (code: string) =>
  ({ kind: 'saveDraft', orders: [{ code, picks: {}, label: null } satisfies Order] }) as const

async function setUp(bots: Bots = idleBots, clock: ClockPlan = {}) {
  const store = new ShakyStore()
  const hand = new HandClock()
  const faults: unknown[] = []
  const parts: TableParts = { store, engine: fakeEngine, bots, clock: hand, report: fault => faults.push(fault) }
  const table = await Table.found('t', parts, create(clock))
  return { store, hand, faults, parts, table }
}

const ids = (store: ShakyStore) => store.log.map(({ id }) => id)

describe('a table', () => {
  it('does a command once however often it is sent, and answers alike', async () => {
    const { table, store } = await setUp()
    const replies = await Promise.all([1, 2, 3].map(() => table.apply(PL, 'command-1', draft('C1'))))
    expect(replies).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(ids(store)).toEqual(['host-create', 'command-1'])
  })

  it('remembers what was done after it is loaded again', async () => {
    const { table, store, parts } = await setUp()
    await table.apply(PL, 'command-1', draft('C1'))
    const again = await Table.load('t', parts)
    expect(await again?.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: true })
    expect(again?.state).toEqual(table.state)
    expect(ids(store)).toEqual(['host-create', 'command-1'])
  })

  it('refuses an id that another seat has used', async () => {
    const { table } = await setUp()
    await table.apply(PL, 'command-1', draft('C1'))
    expect(await table.apply(RU, 'command-1', draft('C2'))).toEqual({ ok: false, refusal: { key: 'id-used' } })
  })

  it('refuses ids that only the server gives', async () => {
    const { table } = await setUp()
    expect((await table.apply(PL, 'bot-PL-2', draft('C1'))).ok).toBe(false)
    expect((await table.apply(PL, 'host-deadline-1', draft('C1'))).ok).toBe(false)
  })

  it('passes on the refusal of the rules and stores nothing; the same id may then succeed', async () => {
    const { table, store } = await setUp()
    const no = await table.apply(PL, 'command-1', { kind: 'say', channel: 'no', text: 'x' })
    expect(no).toEqual({ ok: false, refusal: { key: 'no-such-channel' } })
    expect(ids(store)).toEqual(['host-create'])
    expect(await table.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: true })
  })

  it('takes commands one at a time in the order they came, however slow the disk', async () => {
    const { table, store } = await setUp()
    let open = (): void => undefined
    store.gate = new Promise(resolve => {
      open = resolve
    })
    let inside = 0
    store.onAppend = () => {
      inside += 1
    }
    const replies = Promise.all(
      ['a', 'b', 'c'].map((name, i) => table.apply(i % 2 ? RU : PL, `command-${name}`, draft(`C${i + 1}`))),
    )
    await until(() => inside === 1)
    expect(table.seq).toBe(1)
    open()
    expect((await replies).every(({ ok }) => ok)).toBe(true)
    expect(store.log.map(({ seq, id }) => [seq, id])).toEqual([
      [1, 'host-create'],
      [2, 'command-a'],
      [3, 'command-b'],
      [4, 'command-c'],
    ])
    expect(table.state.seats.PL.draft[0]?.code).toBe('C3')
  })

  it('shows nothing before it is durable', async () => {
    const { table, store } = await setUp()
    const frames: FrameMessage[] = []
    table.join('PL', frame => frames.push(frame))
    let open = (): void => undefined
    store.gate = new Promise(resolve => {
      open = resolve
    })
    let asked = false
    store.onAppend = () => {
      asked = true
    }
    const reply = table.apply(PL, 'command-1', draft('C1'))
    await until(() => asked)
    expect([frames.length, table.state.seats.PL.draft]).toEqual([1, []])
    open()
    await reply
    expect(frames.length).toBe(2)
  })

  it('shows the table to everybody else when one view is at fault', async () => {
    const { parts, faults } = await setUp()
    const engine: TableParts['engine'] = {
      ...fakeEngine,
      viewFor: (state, viewer) => {
        if (viewer === 'RU' && state.seats.PL.draft.length > 0) throw new Error('a fault in the view')
        return fakeEngine.viewFor(state, viewer)
      },
    }
    const table = await Table.load('t', { ...parts, engine })
    const frames: FrameMessage[] = []
    table?.join('RU', () => undefined)
    table?.join('PL', frame => frames.push(frame))
    expect(await table?.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: true })
    expect([frames.length, faults.length > 0]).toEqual([2, true])
  })

  it('refuses, shows nothing and changes nothing when the disk fails', async () => {
    const { table, store, faults } = await setUp()
    const frames: FrameMessage[] = []
    table.join('PL', frame => frames.push(frame))
    store.fails = 'before'
    expect(await table.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: false, refusal: { key: 'not-saved' } })
    expect([frames.length, table.seq, faults.length]).toEqual([1, 1, 1])
    store.fails = 'no'
    expect(await table.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: true })
    expect([frames.length, table.seq]).toEqual([2, 2])
  })

  it('finds out whether a failed append was written after all, so that a resend does not double it', async () => {
    const { table, store } = await setUp()
    store.fails = 'after'
    expect(await table.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: false, refusal: { key: 'not-saved' } })
    store.fails = 'no'
    expect(await table.apply(PL, 'command-1', draft('C1'))).toEqual({ ok: true })
    expect(ids(store)).toEqual(['host-create', 'command-1'])
    expect(table.state.seats.PL.draft[0]?.code).toBe('C1')
  })

  it('gives a seat to the first of two who ask at once', async () => {
    const { table } = await setUp()
    const person = (name: string) => ({ kind: 'person', name }) as const
    const replies = await Promise.all([table.takeSeat('PL', person('Ann')), table.takeSeat('PL', person('Bob'))])
    expect(replies).toEqual([{ ok: true }, { ok: false, refusal: { key: 'seat-taken' } }])
    expect(table.state.seats.PL.player).toEqual(person('Ann'))
  })

  it('lets a late joiner take the place of a bot, but not of a person', async () => {
    const { table } = await setUp()
    await table.takeSeat('PL', { kind: 'person', name: 'Ann' })
    await table.apply(FACILITATOR, 'start-command', { kind: 'start' })
    expect(table.freeSeat(null)).toBe('RU')
    expect(table.freeSeat('PL')).toBeNull()
    expect(await table.takeSeat('RU', { kind: 'person', name: 'Bob' })).toEqual({ ok: true })
    expect(table.freeSeat('RU')).toBeNull()
  })
})

describe('bots at a table', () => {
  it('act after each change until none wants to, and a person’s commands go between theirs', async () => {
    const { table, store } = await setUp(committingBots)
    await table.takeSeat('PL', { kind: 'person', name: '' })
    const started = table.apply(FACILITATOR, 'start-command', { kind: 'start' })
    await started
    const draftReply = table.apply(PL, 'draft-command', draft('C1'))
    await until(() => table.state.seats.BY.ready)
    expect(await draftReply).toEqual({ ok: true })
    const order = ids(store)
    expect(order.filter(id => id.startsWith('bot-')).length).toBe(5)
    expect(order.indexOf('draft-command')).toBeLessThan(order.findIndex(id => id.startsWith('bot-BY')))
    expect(new Set(order).size).toBe(order.length)
    await table.apply(PL, 'commit-command', { kind: 'commit' })
    expect(table.state.round).toBe(2)
  })

  it('go on after a restart in the middle of their turn as if there had been none', async () => {
    const whole = await setUp(committingBots)
    await whole.table.takeSeat('PL', { kind: 'person', name: '' })
    await whole.table.start()
    await until(() => whole.table.idle)
    for (let length = 9; length <= whole.store.log.length; length += 1) {
      const cut = new ShakyStore()
      cut.log.push(...whole.store.log.slice(0, length))
      const resumed = await Table.load('t', { ...whole.parts, store: cut })
      await until(() => resumed?.idle ?? false)
      expect(ids(cut)).toEqual(ids(whole.store))
    }
  })

  it('that are refused hold nobody up: they are taken to be done with the phase', async () => {
    const stubborn: Bots = { defaultPolicy: 's', next: () => ({ kind: 'say', channel: 'no', text: 'again' }) }
    const { table, faults } = await setUp(stubborn)
    await table.takeSeat('PL', { kind: 'person', name: '' })
    await table.start()
    await until(() => table.idle)
    expect(table.state.seats.RU.ready).toBe(true)
    expect(faults.length).toBe(5)
  })

  it('that never stop are stopped', async () => {
    const chatty: Bots = { defaultPolicy: 'c', next: () => ({ kind: 'say', channel: 'c', text: 'and another thing' }) }
    const { table, store } = await setUp(chatty)
    await table.takeSeat('PL', { kind: 'person', name: '' })
    await table.start()
    await until(() => table.idle)
    expect(table.state.seats.BY.ready).toBe(true)
    expect(store.log.length).toBeLessThan(400)
  })

  it('do nothing in the lobby', async () => {
    const { table, store } = await setUp(committingBots)
    await table.takeSeat('PL', { kind: 'bot', policy: 'committing' })
    await until(() => table.idle)
    expect(ids(store)).toEqual(['host-create', 'host-seat-PL-2'])
  })
})

describe('the clock of a table', () => {
  it('ends the phase when it runs out, once', async () => {
    const { table, hand, store } = await setUp(idleBots, { orders: 60 })
    await table.start()
    expect([table.state.round, hand.waiting]).toEqual([1, 1])
    hand.pass(59_999)
    await until(() => table.state.round === 1)
    hand.pass(1)
    await until(() => table.state.round === 2)
    expect(ids(store).filter(id => id.startsWith('host-deadline'))).toHaveLength(1)
    await until(() => hand.waiting === 1)
  })

  it('runs on after a restart, and at once when it ran out meanwhile', async () => {
    const { table, hand, parts } = await setUp(idleBots, { orders: 60 })
    await table.start()
    table.close()
    expect(hand.waiting).toBe(0)
    hand.pass(100_000)
    const again = await Table.load('t', parts)
    hand.pass(0)
    await until(() => again?.state.round === 2)
  })

  it('does not spin when the rules will not end the phase', async () => {
    const engine = { ...fakeEngine, deadlineOf: () => ({ round: 99, phase: 'orders', at: 0 }) as const }
    const { parts, hand, store } = await setUp()
    const table = await Table.load('t', { ...parts, engine })
    for (let i = 0; i < 5; i += 1) {
      hand.pass(0)
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    expect(hand.waiting).toBe(1)
    expect(ids(store)).toEqual(['host-create'])
    table?.close()
  })

  it('keeps a table in memory while it runs, and lets it go when nobody looks and nothing waits', async () => {
    const { table, hand } = await setUp(idleBots, { orders: 60 })
    await until(() => table.idle)
    const connection = table.join('public', () => undefined)
    expect(table.idle).toBe(false)
    table.leave(connection)
    expect(table.idle).toBe(true)
    await table.start()
    await until(() => hand.waiting === 1)
    expect(table.idle).toBe(false)
  })

  it('times in the log never go back, even if the machine’s clock does', async () => {
    const { table, hand, store } = await setUp()
    await table.apply(PL, 'command-1', draft('C1'))
    hand.pass(-5000)
    await table.apply(PL, 'command-2', draft('C2'))
    const times = store.log.map(({ at }) => at)
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})

import { describe, expect, it } from 'vitest'
import type { Bots } from '../../server/table/engine.ts'
import { Table } from '../../server/table/Table.ts'
import { committingBots, fakeEngine, idleBots } from './support/fakeEngine.ts'
import { until } from './support/running.ts'
import { draft, FACILITATOR, ids, PL, ShakyStore, setUp } from './support/toyTable.ts'

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

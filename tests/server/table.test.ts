import { describe, expect, it } from 'vitest'
import { Table, type TableParts } from '../../server/table/Table.ts'
import type { FrameMessage } from '../../shared/protocol/wire.ts'
import { fakeEngine } from './support/fakeEngine.ts'
import { until } from './support/running.ts'
import { draft, FACILITATOR, ids, PL, RU, setUp } from './support/toyTable.ts'

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

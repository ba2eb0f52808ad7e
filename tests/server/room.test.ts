import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FacilitatorTicket, SeatTicket, SpectatorTicket } from '../../shared/protocol/http.ts'
import { call, Device, serve, type TestServer, until } from './support/running.ts'

let server: TestServer
let host: FacilitatorTicket

const join = async (seat: string | null = null) =>
  (await call<SeatTicket>(server.url, 'POST', `/api/sessions/${host.code}/join`, { body: { name: 'Ann', seat } })).body
const orders = (code: string) => [{ code, picks: {}, label: null }]

describe('a table’s room over real sockets', () => {
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
  })

  it('sends a full frame first, then only the slices that changed for this viewer', async () => {
    const [ru, pl] = [await Device.open(server.url, await join('RU')), await Device.open(server.url, await join('PL'))]
    const before = pl.frames.length
    expect(ru.frames[0]).toMatchObject({ full: true, n: 1, viewer: 'RU', version: 1 })
    expect(await ru.command({ kind: 'saveDraft', orders: orders('C1') })).toEqual({ ok: true })
    await until(() => ru.frame.desk?.draft[0]?.code === 'C1')
    expect(ru.frames.at(-1)).toMatchObject({ full: false, slices: { desk: { draft: orders('C1') } } })
    expect(Object.keys(ru.frames.at(-1)?.slices ?? {})).toEqual(['desk'])
    expect(pl.frames.length).toBe(before)
  })

  it('takes the seat from the connection: a seat named in a message changes nothing', async () => {
    const pl = await Device.open(server.url, await join('PL'))
    const forged = { id: 'forged-command-1', command: { kind: 'saveDraft', orders: orders('C2') }, seat: 'RU' }
    expect(await pl.request('command', forged)).toEqual({ ok: false, refusal: { key: 'bad-message' } })
    expect(server.tables.size).toBeGreaterThan(0)
    const table = await server.tables.get(host.table)
    await pl.command({ kind: 'saveDraft', orders: orders('C3') })
    expect(table?.state.seats.RU.draft).toEqual([])
    expect(table?.state.seats.PL.draft).toEqual(orders('C3'))
  })

  it.each([
    [null],
    ['text'],
    [{}],
    [{ id: 'x', command: { kind: 'commit' } }],
    [{ id: 'long-enough', command: { kind: 'nonsense' } }],
    [{ id: 'long-enough', command: { kind: 'saveDraft', orders: [{ code: 'C1' }] } }],
    [{ id: 'bot-PL-00012', command: { kind: 'commit' } }],
    [{ id: 'host-deadline', command: { kind: 'commit' } }],
  ])('answers an unreadable request with a refusal and keeps the connection: %j', async message => {
    const pl = await Device.open(server.url, await join('PL'))
    expect(await pl.request('command', message)).toEqual({ ok: false, refusal: { key: 'bad-message' } })
    expect(await pl.command({ kind: 'saveDraft', orders: [] })).toEqual({ ok: true })
  })

  it('refuses host commands from anybody', async () => {
    const pl = await Device.open(server.url, await join('PL'))
    const facilitator = await Device.open(server.url, host)
    for (const device of [pl, facilitator])
      expect(
        await device.command({ kind: 'takeSeat', seat: 'RU', player: { kind: 'bot', policy: 'x' } }),
      ).toMatchObject({
        ok: false,
      })
  })

  it('refuses a facilitator’s commands and `watch` from a seat, and any command from a spectator', async () => {
    const pl = await Device.open(server.url, await join('PL'))
    const ticket = (await call<SpectatorTicket>(server.url, 'POST', `/api/sessions/${host.code}/spectate`)).body
    const spectator = await Device.open(server.url, ticket)
    const notAllowed = { ok: false, refusal: { key: 'not-allowed' } }
    expect(await pl.command({ kind: 'start' })).toEqual(notAllowed)
    expect(await pl.request('watch', { viewer: 'truth' })).toEqual(notAllowed)
    expect(await spectator.command({ kind: 'commit' })).toEqual(notAllowed)
    expect(await spectator.request('watch', { viewer: 'RU' })).toEqual(notAllowed)
    expect(spectator.frames[0]).toMatchObject({ viewer: 'public', slices: { desk: null, truth: null } })
  })

  it('fills empty seats with bots when the facilitator starts', async () => {
    const pl = await Device.open(server.url, await join('PL'))
    const facilitator = await Device.open(server.url, host)
    expect(await facilitator.command({ kind: 'start' })).toEqual({ ok: true })
    await until(() => pl.frame.head.status === 'playing')
    expect(pl.frame.head.seats.map(({ player }) => player).sort()).toEqual([...Array(5).fill('bot'), 'person'])
  })

  it('shows the facilitator any seat’s view by `watch`, full at once, and only that from then on', async () => {
    const ru = await Device.open(server.url, await join('RU'))
    const facilitator = await Device.open(server.url, host)
    expect(facilitator.frames[0]).toMatchObject({ viewer: 'truth' })
    expect(await facilitator.request('watch', { viewer: 'PL' })).toEqual({ ok: true })
    await until(() => facilitator.frames.at(-1)?.viewer === 'PL')
    expect(facilitator.frames.at(-1)?.full).toBe(true)
    const count = facilitator.frames.length
    await ru.command({ kind: 'saveDraft', orders: orders('C4') })
    await facilitator.request('watch', { viewer: 'truth' })
    await until(() => facilitator.frames.length > count)
    expect(facilitator.frames.slice(count).map(({ viewer }) => viewer)).toEqual(['truth'])
  })

  it('does a command that is sent again once, also from another device of the same seat', async () => {
    const ticket = await join('PL')
    const [first, second] = [await Device.open(server.url, ticket), await Device.open(server.url, ticket)]
    const table = await server.tables.get(host.table)
    const command = { kind: 'saveDraft', orders: orders('C5') }
    expect(await first.command(command, 'the-same-id')).toEqual({ ok: true })
    const { seq } = table ?? { seq: 0 }
    expect(await first.command(command, 'the-same-id')).toEqual({ ok: true })
    expect(await second.command(command, 'the-same-id')).toEqual({ ok: true })
    expect(table?.seq).toBe(seq)
  })

  it('lets several devices stand beside each other in a seat, and tells who is there', async () => {
    const ticket = await join('PL')
    const [first, second] = [await Device.open(server.url, ticket), await Device.open(server.url, ticket)]
    await until(() => first.presence?.connected.PL === 2)
    await first.command({ kind: 'saveDraft', orders: orders('C6') })
    await until(() => second.frame.desk?.draft[0]?.code === 'C6')
    await second.leave()
    await until(() => first.presence?.connected.PL === 1)
    expect(first.presence?.facilitator).toBe(false)
  })

  it('gives a device that comes back the same seat with the same draft', async () => {
    const ticket = await join('UA')
    const before = await Device.open(server.url, ticket)
    await before.command({ kind: 'saveDraft', orders: orders('C7') })
    await before.leave()
    const after = await Device.open(server.url, ticket)
    expect(after.frames[0]).toMatchObject({ full: true, viewer: 'UA', slices: { desk: { draft: orders('C7') } } })
  })

  it('answers a fault in the rules with a refusal and goes on', async () => {
    const pl = await Device.open(server.url, await join('PL'))
    const reply = await pl.command({ kind: 'say', channel: 'broken', text: 'boom' })
    expect(reply).toEqual({ ok: false, refusal: { key: 'server-fault' } })
    expect(server.faults.some(fault => String(fault).includes('a fault in the rules'))).toBe(true)
    expect(await pl.command({ kind: 'say', channel: 'fine', text: 'still here' })).toEqual({ ok: true })
  })

  it('closes the connection that floods it, and no other', async () => {
    const [loud, calm] = [
      await Device.open(server.url, await join('RU')),
      await Device.open(server.url, await join('PL')),
    ]
    for (let i = 0; i < 60; i += 1) loud.send('command', { id: `flood-command-${i}`, command: { kind: 'commit' } })
    await until(() => loud.closedWith !== null)
    expect(calm.closedWith).toBeNull()
    expect(await calm.command({ kind: 'saveDraft', orders: [] })).toEqual({ ok: true })
  })

  it('closes the connection that sends more than a message may hold', async () => {
    const big = await Device.open(server.url, await join('RU'))
    big.send('command', { id: 'far-too-large', command: { kind: 'say', channel: 'c', text: 'x'.repeat(20_000) } })
    await until(() => big.closedWith !== null)
    const again = await Device.open(server.url, await join('PL'))
    expect(await again.command({ kind: 'saveDraft', orders: [] })).toEqual({ ok: true })
  })
})

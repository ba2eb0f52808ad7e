import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY, nextBotCommand } from '../../shared/bots/index.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { FacilitatorTicket, SeatTicket, SpectatorTicket } from '../../shared/protocol/http.ts'
import { deadlineOf, decide, evolve, viewFor } from '../../shared/rules/index.ts'
import { call, Device, serve, type TestServer, until } from '../server/support/running.ts'

let server: TestServer
let facilitator: Device
const devices = new Map<SeatId | 'spectator', Device>()

const of = (seat: SeatId): Device => {
  const device = devices.get(seat)
  if (!device) throw new Error(`nobody in ${seat}`)
  return device
}

/** Waits until everything sent to a device before now has arrived: an answer comes after it on the same socket. */
const settle = (device: Device) => device.request('watch', null)

/** Does something and tells who was sent a frame because of it. */
async function noticed(act: () => Promise<unknown>): Promise<string[]> {
  for (const device of devices.values()) await settle(device)
  const counts = new Map([...devices].map(([name, device]) => [name, device.frames.length]))
  expect(await act()).toEqual({ ok: true })
  for (const device of devices.values()) await settle(device)
  return [...devices].filter(([name, device]) => device.frames.length > (counts.get(name) ?? 0)).map(([name]) => name)
}

describe('what happens in secret', () => {
  beforeAll(async () => {
    const bots = { defaultPolicy: DEFAULT_POLICY, next: nextBotCommand }
    const engine = { decide, evolve, viewFor, deadlineOf }
    server = await serve({ engine, bots, scenarios: ['december-2019'] })
    const host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
    const path = `/api/sessions/${host.code}`
    for (const seat of SEATS) {
      const ticket = (await call<SeatTicket>(server.url, 'POST', `${path}/join`, { body: { name: seat, seat } })).body
      devices.set(seat, await Device.open(server.url, ticket))
    }
    const spectator = (await call<SpectatorTicket>(server.url, 'POST', `${path}/spectate`)).body
    devices.set('spectator', await Device.open(server.url, spectator))
    facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'start' })
    await facilitator.command({ kind: 'resolveNow' })
    await until(() => [...devices.values()].every(({ frame }) => frame.head.phase === 'negotiation'))
  })
  afterAll(() => server.close())

  it('sends not one frame to others when a draft is saved', async () => {
    const option = of('RU').frame.desk?.options.find(({ refused, slots }) => refused === null && slots.length === 0)
    const orders = [{ code: option?.code, picks: {}, label: null }]
    expect(await noticed(() => of('RU').command({ kind: 'saveDraft', orders }))).toEqual(['RU'])
  })

  it('sends not one frame to others when a room is opened and used', async () => {
    expect(await noticed(() => of('RU').command({ kind: 'openChannel', with: ['BY'] }))).toEqual(['RU', 'BY'])
    const channel = of('BY').frame.talk.channels[0]?.id
    const say = { kind: 'say', channel, text: 'Between us.' }
    expect(await noticed(() => of('BY').command(say))).toEqual(['RU', 'BY'])
  })

  it('sends not one frame to others when terms are proposed and refused', async () => {
    const terms = { type: 'exercise-pact', parties: ['UA', 'BY'], picks: { threshold: 'small' }, secret: false }
    const propose = { kind: 'propose', terms }
    expect(await noticed(() => of('UA').command(propose))).toEqual(['UA', 'BY'])
    const proposal = of('BY').frame.talk.proposals[0]?.id
    expect(await noticed(() => of('BY').command({ kind: 'refuse', proposal }))).toEqual(['UA', 'BY'])
  })

  it('sends a frame to all when somebody is done, so that the silence above means something', async () => {
    expect(await noticed(() => of('PL').command({ kind: 'commit' }))).toEqual([...SEATS, 'spectator'])
  })

  it('sends not one frame to others when a seat is refused', async () => {
    const refused = async () => ({ ok: !(await of('PL').command({ kind: 'sign', proposal: 'none' })).ok })
    expect(await noticed(refused)).toEqual([])
  })
})

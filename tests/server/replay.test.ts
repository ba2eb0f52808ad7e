import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'
import { DEFAULT_POLICY, nextBotCommand } from '../../shared/bots/index.ts'
import type { Frame } from '../../shared/model/frame.ts'
import { SEATS, type Viewer } from '../../shared/model/ids.ts'
import type { FacilitatorTicket, Replay, SeatTicket } from '../../shared/protocol/http.ts'
import type { FrameMessage } from '../../shared/protocol/wire.ts'
import { deadlineOf, decide, evolve, viewFor } from '../../shared/rules/index.ts'
import { call, Device, serve, type TestServer, until } from './support/running.ts'

let server: TestServer
let host: FacilitatorTicket

/** Whole frames as text, as the slices of each step make them up. The first step holds every slice. */
function framesOf(steps: readonly { readonly slices: Partial<Frame> }[]): readonly string[] {
  let frame: Partial<Frame> = {}
  return steps.map(({ slices }) => {
    frame = { ...frame, ...slices }
    return JSON.stringify(frame)
  })
}

async function replayOf(viewer: Viewer): Promise<Replay> {
  return (await call<Replay>(server.url, 'GET', `/api/replays/${host.table}/${viewer}`)).body
}

describe('the replay of a real game', () => {
  const seen = new Map<Viewer, readonly FrameMessage[]>()

  beforeAll(async () => {
    const bots = { defaultPolicy: DEFAULT_POLICY, next: nextBotCommand }
    server = await serve({ engine: { decide, evolve, viewFor, deadlineOf }, bots, scenarios: ['december-2019'] })
    host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: { rounds: 2 } })).body
    const body = { name: 'Ann', seat: 'PL' }
    const ticket = (await call<SeatTicket>(server.url, 'POST', `/api/sessions/${host.code}/join`, { body })).body
    const person = await Device.open(server.url, ticket)
    const facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'start' })
    await until(() => person.frame.head.status === 'playing')
    while (person.frame.head.status === 'playing') {
      const { round } = person.frame.head
      const command = nextBotCommand(DEFAULT_POLICY, person.frame, chanceOf('Ann', round))
      if (command) await person.command(command)
      else await new Promise(resolve => setTimeout(resolve, 5))
    }
    await until(() => facilitator.frame.head.status === 'ended')
    seen.set('PL', person.frames).set('truth', facilitator.frames)
  })
  afterAll(() => server.close())

  it.each(['PL', 'truth'] as const)('shows every frame that %s was shown live, in the same order', async viewer => {
    const steps = framesOf((await replayOf(viewer)).steps)
    const live = framesOf(seen.get(viewer) ?? [])
    let from = 0
    for (const frame of live) {
      const found = steps.indexOf(frame, from)
      expect(found).toBeGreaterThanOrEqual(from)
      from = found
    }
    expect(live.length).toBeGreaterThan(10)
    expect(steps.at(-1)).toBe(live.at(-1))
  })

  it('has a view for every seat and the public, each from the first entry to the end', async () => {
    for (const viewer of [...SEATS, 'public'] as const) {
      const { steps, ended, scenario } = await replayOf(viewer)
      expect([ended, scenario, steps[0]?.phase, steps.at(-1)?.phase]).toEqual([true, 'december-2019', 'lobby', 'ended'])
      expect(steps.map(({ at }) => at)).toEqual([...steps.map(({ at }) => at)].sort((a, b) => a - b))
      const frame = Object.assign({}, ...steps.map(({ slices }) => slices)) as Frame
      expect(frame.head.viewer).toBe(viewer)
      expect(frame.outcome).not.toBeNull()
    }
  })

  it('is sent compressed to those who can unpack it, and plain to those who cannot', async () => {
    const path = `/api/replays/${host.table}/public`
    const plain = await call<Replay>(server.url, 'GET', path, { headers: { 'accept-encoding': 'identity' } })
    const packed = await call<Replay>(server.url, 'GET', path)
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip'])
    expect(plain.body).toEqual(packed.body)
  })
})

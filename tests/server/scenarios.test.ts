import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextBotCommand } from '../../shared/bots/index.ts'
import { SCENARIO_IDS } from '../../shared/content/scenarios/names.ts'
import type { FacilitatorTicket, SeatTicket, SessionInfo } from '../../shared/protocol/http.ts'
import { deadlineOf, decide, evolve, viewFor } from '../../shared/rules/index.ts'
import { call, serve, type TestServer } from './support/running.ts'

let server: TestServer

beforeAll(async () => {
  server = await serve({
    engine: { decide, evolve, viewFor, deadlineOf },
    bots: { defaultPolicy: 'passive', next: nextBotCommand },
    scenarios: ['december-2019', ...SCENARIO_IDS.filter(id => id !== 'december-2019')],
  })
})
afterAll(() => server.close())

const post = <T>(path: string, body: unknown) => call<T>(server.url, 'POST', path, { body })
const hosted = async (scenario: string) => (await post<FacilitatorTicket>('/api/sessions', { scenario })).body
const infoOf = async (code: string) => (await call<SessionInfo>(server.url, 'GET', `/api/sessions/${code}`)).body

describe('the choice of a scenario', () => {
  it.each(SCENARIO_IDS)('founds a session of %s', async scenario => {
    expect((await infoOf((await hosted(scenario)).code)).scenario).toBe(scenario)
  })

  it('is December 2019 where nothing is said', async () => {
    const { code } = (await post<FacilitatorTicket>('/api/sessions', {})).body
    expect((await infoOf(code)).scenario).toBe('december-2019')
  })

  it('is refused where there is no such scenario', async () => {
    expect((await post('/api/sessions', { scenario: 'nowhere' })).status).toBe(400)
  })
})

describe('a smaller game', () => {
  it('offers its three seats, and no fourth', async () => {
    const { code } = await hosted('quick-start')
    expect((await infoOf(code)).seats.map(({ seat }) => seat)).toEqual(['RU', 'PL', 'BY'])
    const join = (seat: string | null) => post<SeatTicket>(`/api/sessions/${code}/join`, { name: 'Ann', seat })
    expect((await join('UA')).status).toBe(409)
    const seats = [await join(null), await join(null), await join(null)].map(({ body }) => body.seat)
    expect(seats.sort()).toEqual(['BY', 'PL', 'RU'])
    expect((await join(null)).status).toBe(409)
  })

  it('can be played alone at once', async () => {
    expect((await post<SeatTicket>('/api/play', { seat: 'BY', scenario: 'quick-start' })).body.seat).toBe('BY')
    expect((await post('/api/play', { seat: 'UA', scenario: 'quick-start' })).status).toBe(409)
  })
})

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { FacilitatorTicket, SeatTicket, SessionInfo } from '../../shared/protocol/http.ts'
import { call, serve, type TestServer } from './support/running.ts'

const TOKEN = 'a-secret-of-the-devices-own-making-1'

let server: TestServer
let host: FacilitatorTicket

const hostSession = async () => (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
const joinWith = (token: string, seat: string | null, code = host.code) =>
  call<SeatTicket>(server.url, 'POST', `/api/sessions/${code}/join`, { body: { name: 'Ann', seat, token } })

beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())
beforeEach(async () => {
  host = await hostSession()
})

it('gives the same seat to a device that asks again because the answer was lost', async () => {
  const token = `${TOKEN}-again`
  const first = await joinWith(token, null)
  const again = await joinWith(token, 'BY')
  expect([again.status, again.body]).toEqual([201, first.body])
  const { body } = await call<SessionInfo>(server.url, 'GET', `/api/sessions/${host.code}`)
  expect(body.seats.filter(({ free }) => !free)).toHaveLength(1)
})

it('lets a token of one session open no seat in another', async () => {
  const token = `${TOKEN}-other`
  await joinWith(token, 'PL')
  const elsewhere = await hostSession()
  expect((await joinWith(token, 'PL', elsewhere.code)).status).toBe(400)
})

it('refuses a token that could be guessed', async () => {
  expect((await joinWith('short', 'PL')).status).toBe(400)
  expect((await joinWith(host.token, 'PL')).status).toBe(400)
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type {
  FacilitatorTicket,
  Me,
  Replay,
  SeatTicket,
  SessionInfo,
  SpectatorTicket,
} from '../../shared/protocol/http.ts'
import { call, Device, serve, type TestServer, until } from './support/running.ts'

let server: TestServer
let host: FacilitatorTicket

const joinAs = (seat: string | null, name = 'Ann') =>
  call<SeatTicket>(server.url, 'POST', `/api/sessions/${host.code}/join`, { body: { name, seat } })
const refusal = (key: string) => ({ refusal: { key } })

describe('the HTTP side', () => {
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
  })

  it('tells that it is well', async () => {
    const { status, body } = await call(server.url, 'GET', '/api/health')
    expect([status, body]).toEqual([200, { ok: true, tables: expect.any(Number), uptime: expect.any(Number) }])
  })

  it('hosts a session with a code that nobody can misread', () => {
    expect(host.code).toMatch(/^[ABCDEFGHJKMNPQRSTWXYZ]{6}$/)
    expect(new Set([host.token, host.session, host.table]).size).toBe(3)
  })

  it('starts a game against five bots in one request', async () => {
    const { status, body } = await call<SeatTicket>(server.url, 'POST', '/api/play', { body: { seat: 'BY' } })
    expect([status, body.seat]).toEqual([201, 'BY'])
    const device = await Device.open(server.url, body)
    expect(device.frame.head.status).toBe('playing')
    expect(device.frame.head.seats.filter(({ player }) => player === 'bot')).toHaveLength(5)
  })

  it('gives Poland to whoever says nothing, with or without a body', async () => {
    expect((await call<SeatTicket>(server.url, 'POST', '/api/play')).body.seat).toBe('PL')
  })

  it('shows a session to those who have its code, typed in any way', async () => {
    const typed = `${host.code.slice(0, 3).toLowerCase()}-${host.code.slice(3)}`
    const { status, body } = await call<SessionInfo>(server.url, 'GET', `/api/sessions/${typed}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ code: host.code, table: host.table, status: 'lobby', round: 0 })
    expect(body.seats).toHaveLength(6)
    expect(JSON.stringify(body)).not.toContain(host.token)
  })

  it('gives the wanted seat, or a free one, and names may repeat', async () => {
    expect((await joinAs('UA')).body.seat).toBe('UA')
    const second = await joinAs(null)
    expect([second.status, second.body.seat]).toEqual([201, 'RU'])
    const info = (await call<SessionInfo>(server.url, 'GET', `/api/sessions/${host.code}`)).body
    expect(info.seats.filter(({ free }) => !free).map(({ seat, name }) => [seat, name])).toEqual([
      ['RU', 'Ann'],
      ['UA', 'Ann'],
    ])
  })

  it('gives one seat to one of two who ask for it at once, and says so to the other', async () => {
    const both = await Promise.all([joinAs('BY', 'Ann'), joinAs('BY', 'Bob')])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.body).toEqual(refusal('seat-taken'))
  })

  it('seats a class that comes all at once, each in a seat of their own, and tells the seventh', async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => joinAs(null)))
    const seats = all.filter(({ status }) => status === 201).map(({ body }) => body.seat)
    expect(new Set(seats).size).toBe(6)
    expect(all.filter(({ status }) => status === 409).map(({ body }) => body)).toEqual([refusal('table-full')])
  })

  it('lets somebody join after the start in place of a bot', async () => {
    await joinAs('PL')
    const facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'start' })
    const late = await joinAs('RU', 'Late')
    expect(late.status).toBe(201)
    await until(() => facilitator.frame.head.seats.filter(({ player }) => player === 'person').length === 2)
    expect((await joinAs('PL')).body).toEqual(refusal('seat-taken'))
  })

  it('seats nobody once the game is over', async () => {
    const facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'end' })
    expect(await joinAs(null)).toMatchObject({ status: 409, body: refusal('game-over') })
  })

  it('tells each token what it opens', async () => {
    const seat = (await joinAs('BA', 'Žilvinas')).body
    const spectator = (await call<SpectatorTicket>(server.url, 'POST', `/api/sessions/${host.code}/spectate`)).body
    const me = async (token: string) => (await call<Me>(server.url, 'GET', '/api/me', { token })).body
    const { session, table, code } = host
    expect(await me(seat.token)).toMatchObject({
      role: 'seat',
      session,
      table,
      seat: 'BA',
      name: 'Žilvinas',
      code: null,
    })
    expect(await me(spectator.token)).toMatchObject({
      role: 'spectator',
      session,
      table,
      seat: null,
      name: null,
      code: null,
    })
    expect(await me(host.token)).toMatchObject({ role: 'facilitator', session, table, seat: null, name: null, code })
  })

  it.each([
    ['POST', '/api/play', { seat: 'XX' }],
    ['POST', '/api/play', { scenario: 'no-such-scenario' }],
    ['POST', '/api/play', { extra: 1 }],
    ['POST', '/api/sessions', { minutes: 'many' }],
    ['POST', '/api/sessions', '{"minutes":'],
    ['POST', '/api/sessions', '[]'],
    ['POST', '/api/sessions', '"text"'],
  ])('refuses what it cannot read: %s %s %j', async (method, path, body) => {
    expect(await call(server.url, method, path, { body })).toMatchObject({ status: 400, body: refusal('bad-message') })
  })

  it.each([[{ name: '' }], [{ name: '   ' }], [{ name: 'x'.repeat(41) }], [{}], [{ name: 'Ann', seat: 'EU' }]])(
    'refuses to seat %j',
    async body => {
      const answer = await call(server.url, 'POST', `/api/sessions/${host.code}/join`, { body })
      expect(answer).toMatchObject({ status: 400, body: refusal('bad-message') })
    },
  )

  it.each([['/api/play'], ['/api/sessions'], ['/api/me'], ['/api/nowhere']])(
    'refuses a body that is too large: %s',
    async path => {
      const answer = await call(server.url, 'POST', path, { body: { name: 'x'.repeat(200_000) } })
      expect(answer).toMatchObject({ status: 413, body: refusal('too-large') })
    },
  )

  it('refuses unknown codes, tables, viewers and routes', async () => {
    expect(await call(server.url, 'GET', '/api/sessions/ZZZZZZ')).toMatchObject({
      status: 404,
      body: refusal('unknown-session'),
    })
    expect(await call(server.url, 'GET', '/api/replays/none/PL')).toMatchObject({
      status: 404,
      body: refusal('unknown-table'),
    })
    expect((await call(server.url, 'GET', `/api/replays/${host.table}/XX`)).status).toBe(404)
    expect(await call(server.url, 'GET', '/api/nowhere')).toMatchObject({ status: 404, body: refusal('unknown-route') })
    expect((await call(server.url, 'GET', '/api/%E0%A4%A')).status).toBe(404)
  })

  it('refuses wrong tokens and tokens of another table', async () => {
    const path = `/api/tables/${host.table}/connect`
    const other = (await call<SeatTicket>(server.url, 'POST', '/api/play')).body
    expect(await call(server.url, 'POST', path)).toMatchObject({ status: 401, body: refusal('needs-token') })
    expect((await call(server.url, 'POST', path, { token: 'wrong-token-wrong' })).status).toBe(401)
    expect((await call(server.url, 'GET', '/api/me', { headers: { authorization: 'Basic eDp5' } })).status).toBe(401)
    expect(await call(server.url, 'POST', path, { token: other.token })).toMatchObject({
      status: 403,
      body: refusal('not-allowed'),
    })
  })

  it('keeps tokens only as hashes: what the store holds opens nothing', async () => {
    const { body } = await joinAs('NATO')
    const { hashOf } = await import('../../server/http/tokens.ts')
    expect((await call(server.url, 'GET', '/api/me', { token: hashOf(body.token) })).status).toBe(401)
  })

  it('deletes a session with everything in it, for its facilitator only', async () => {
    const seat = (await joinAs('PL')).body
    const device = await Device.open(server.url, seat)
    const path = `/api/sessions/${host.session}`
    expect((await call(server.url, 'DELETE', path, { token: seat.token })).status).toBe(403)
    expect((await call(server.url, 'DELETE', path)).status).toBe(401)
    expect((await call(server.url, 'DELETE', path, { token: host.token })).status).toBe(200)
    await until(() => device.closedWith !== null)
    expect((await call(server.url, 'GET', '/api/me', { token: seat.token })).status).toBe(401)
    expect((await call(server.url, 'GET', `/api/sessions/${host.code}`)).status).toBe(404)
  })

  it('lets no crowd of onlookers keep out those who play', async () => {
    const { token } = (await call<SpectatorTicket>(server.url, 'POST', `/api/sessions/${host.code}/spectate`)).body
    const path = `/api/tables/${host.table}/connect`
    const answers = await Promise.all(Array.from({ length: 151 }, () => call(server.url, 'POST', path, { token })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(150)
    expect(answers.find(({ status }) => status !== 200)).toMatchObject({ status: 429, body: refusal('table-crowded') })
    expect((await call(server.url, 'POST', path, { token: host.token })).status).toBe(200)
  })

  it('offers none of the matchmaker’s own routes', async () => {
    for (const method of ['joinOrCreate', 'create', 'join', 'joinById', 'reconnect'])
      expect((await call(server.url, 'POST', `/matchmake/${method}/table`, { body: {} })).status).toBe(404)
  })
})

describe('the replay', () => {
  beforeAll(async () => {
    server = await serve()
    host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
  })
  afterAll(() => server.close())

  const replay = (viewer: string, token?: string) =>
    call<Replay>(server.url, 'GET', `/api/replays/${host.table}/${viewer}`, token === undefined ? {} : { token })

  it('is the facilitator’s alone before the end, and afterwards everybody’s who has the link', async () => {
    const seat = (await joinAs('PL')).body
    const spectator = (await call<SpectatorTicket>(server.url, 'POST', `/api/sessions/${host.code}/spectate`)).body
    for (const viewer of ['PL', 'public', 'truth']) {
      for (const token of [undefined, seat.token, spectator.token])
        expect(await replay(viewer, token)).toMatchObject({ status: 403, body: refusal('replay-not-yet') })
      expect((await replay(viewer, host.token)).body).toMatchObject({ ended: false, viewer })
    }
    const facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'end' })
    for (const viewer of ['PL', 'public', 'truth']) expect((await replay(viewer)).body).toMatchObject({ ended: true })
  })

  it('holds the frames that were shown live, each step only what changed', async () => {
    host = (await call<FacilitatorTicket>(server.url, 'POST', '/api/sessions', { body: {} })).body
    const pl = await Device.open(server.url, (await joinAs('PL')).body)
    const facilitator = await Device.open(server.url, host)
    await facilitator.command({ kind: 'start' })
    await pl.command({ kind: 'saveDraft', orders: [{ code: 'C1', picks: {}, label: null }] })
    await pl.command({ kind: 'commit' })
    await facilitator.command({ kind: 'end' })
    await until(() => pl.frame.head.status === 'ended')
    const { steps } = (await replay('PL')).body
    expect(steps[0]).toMatchObject({ at: 0, round: 0, phase: 'lobby' })
    const merged = Object.assign({}, ...steps.map(({ slices }) => slices))
    expect(merged).toEqual(pl.frame)
    const live = pl.frames.slice(1).map(({ slices }) => slices)
    expect(steps.slice(-live.length).map(({ slices }) => slices)).toEqual(live)
  })
})

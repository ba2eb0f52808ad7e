import { request as rawRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { originAllowed } from '../../server/http/origin.ts'
import type { SeatTicket } from '../../shared/protocol/http.ts'
import { call, SCRIPT, serve, type TestServer } from './support/running.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.close())

/** The status of an answer to exactly these headers, Host included. */
function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    rawRequest({ port: server.port, path, method: 'POST', headers }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

/** What comes of opening a socket: 'open', or the status it was refused with. */
function knock(headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`ws://localhost:${server.port}/p/t?sessionId=none`, { headers })
  return new Promise(resolve => {
    socket.on('open', () => {
      resolve('open')
      socket.close()
    })
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)))
    socket.on('error', () => undefined)
  })
}

describe('pages of other sites', () => {
  it('cannot use the API', async () => {
    const foreign = { headers: { origin: 'https://example.org' } }
    expect(await call(server.url, 'POST', '/api/play', foreign)).toMatchObject({ status: 403 })
    expect(await call(server.url, 'POST', '/api/play', { headers: { origin: 'null' } })).toMatchObject({ status: 403 })
    expect(await call(server.url, 'POST', '/api/play', { headers: { origin: server.url } })).toMatchObject({
      status: 201,
    })
    expect(await statusOf('/api/play', { host: 'other.example', origin: server.url })).toBe(403)
  })

  it('cannot open a socket', async () => {
    expect(await knock({ origin: 'https://example.org' })).toBe('403')
    expect(await knock({ origin: 'null' })).toBe('403')
    expect(await knock({ origin: server.url })).toBe('open')
    expect(await knock({})).toBe('open')
  })

  it('are told nothing by CORS headers', async () => {
    const { headers } = await call(server.url, 'OPTIONS', '/api/play', { headers: { origin: 'https://example.org' } })
    expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  })

  it('are known by their host; the public address counts as this server’s own', () => {
    expect(originAllowed(null, 'a:1', null)).toBe(true)
    expect(originAllowed('http://a:1', 'a:1', null)).toBe(true)
    expect(originAllowed('http://a:2', 'a:1', null)).toBe(false)
    expect(originAllowed('https://kordon.example', 'inner:2567', 'https://kordon.example')).toBe(true)
    expect(originAllowed('nonsense', 'a:1', null)).toBe(false)
  })
})

describe('every answer', () => {
  it('carries the headers that keep a page to itself', async () => {
    for (const path of ['/', '/join/ABCDEF', '/api/health', '/api/nowhere', '/assets/none.js']) {
      const { headers } = await call(server.url, 'GET', path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain(`connect-src 'self' ws://localhost:${server.port}`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('of the API is stored nowhere', async () => {
    expect((await call(server.url, 'GET', '/api/health')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('the client’s files', () => {
  it('answer every address of the client with its page', async () => {
    for (const path of ['/', '/join/ABCDEF', '/t/some-table', '/replay/x/PL'])
      expect(await call(server.url, 'GET', path)).toMatchObject({ status: 200, body: '<title>Kordon</title>' })
  })

  it('are kept for ever where their name holds their hash, and sent as small as the browser can take', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const path = '/assets/app-1a2b3c.js'
      const { body, headers } = await call<string>(server.url, 'GET', path, {
        headers: { 'accept-encoding': encoding },
      })
      expect(body).toBe(SCRIPT)
      expect(headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('content-type')).toContain('javascript')
    }
    expect((await call(server.url, 'GET', '/')).headers.get('cache-control')).toBe('no-cache')
    expect((await call(server.url, 'GET', '/assets/gone-1a2b3c.js')).status).toBe(404)
  })

  it('do not lead out of their folder', async () => {
    for (const path of [
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
    ])
      expect(await call(server.url, 'GET', path)).toMatchObject({
        status: 404,
        body: { refusal: { key: 'unknown-route' } },
      })
  })
})

describe('a socket', () => {
  it('needs a reservation that is its own', async () => {
    const { body } = await call<SeatTicket>(server.url, 'POST', '/api/play')
    const { body: reserved } = await call<{ reservation: { processId: string; roomId: string } }>(
      server.url,
      'POST',
      `/api/tables/${body.table}/connect`,
      { token: body.token },
    )
    const { processId, roomId } = reserved.reservation
    const received: Buffer[] = []
    const socket = new WebSocket(`ws://localhost:${server.port}/${processId}/${roomId}?sessionId=guessed`)
    socket.on('message', (data: Buffer) => received.push(data))
    await new Promise(resolve => socket.on('close', resolve))
    expect(Buffer.concat(received).toString()).toContain('seat reservation expired')
    expect(Buffer.concat(received).length).toBeLessThan(100)
  })
})

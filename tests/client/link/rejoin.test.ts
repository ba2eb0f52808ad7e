import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LinkStatus } from '../../../client/link/FrameSource.ts'
import { type Line, Refused } from '../../../client/link/Line.ts'
import { keepJoined, type Rejoin, waitBefore } from '../../../client/link/rejoin.ts'

interface TestLine extends Line {
  readonly breaks: () => void
  alive: boolean
}

function lineThatBreaks(): TestLine {
  const { promise, resolve } = Promise.withResolvers<void>()
  const line: TestLine = {
    request: () => Promise.resolve({ ok: true }),
    broken: promise,
    probe: () => Promise.resolve(line.alive),
    hangUp: resolve,
    breaks: resolve,
    alive: true,
  }
  return line
}

/** A server that can be up, down or done with this token, and everything the loop says. */
function stage() {
  const said: LinkStatus[] = []
  const lines: TestLine[] = []
  const server = { up: true, refuses: false, dialled: 0 }
  const dial = async (): Promise<Line> => {
    server.dialled += 1
    if (server.refuses) throw new Refused({ key: 'needs-token' })
    if (!server.up) throw new Error('no network')
    const line = lineThatBreaks()
    lines.push(line)
    return line
  }
  const handed: (Line | null)[] = []
  const start = () => keepJoined(dial, { line: line => handed.push(line), status: status => said.push(status) })
  return { said, lines, server, handed, start }
}

describe('rejoining', () => {
  let loop: Rejoin | null = null
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    loop?.stop()
    vi.useRealTimers()
  })

  it('joins at once when the server is there', async () => {
    const { said, handed, lines, start } = stage()
    loop = start()
    await vi.advanceTimersByTimeAsync(0)
    expect(said).toEqual([{ kind: 'connecting' }, { kind: 'live' }])
    expect(handed).toEqual([lines[0]])
  })

  it('joins again when the line breaks', async () => {
    const { said, handed, lines, start } = stage()
    loop = start()
    await vi.advanceTimersByTimeAsync(0)
    lines[0]?.breaks()
    await vi.advanceTimersByTimeAsync(500)
    expect(said.map(({ kind }) => kind)).toEqual(['connecting', 'live', 'reconnecting', 'live'])
    expect(handed).toEqual([lines[0], null, lines[1]])
  })

  it('keeps trying while the server is away, ever more slowly, and finds it again', async () => {
    const { said, server, start } = stage()
    server.up = false
    loop = start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said.at(-1)?.kind).toBe('reconnecting')
    expect(server.dialled).toBeGreaterThan(10)
    expect(server.dialled).toBeLessThan(25)
    server.up = true
    await vi.advanceTimersByTimeAsync(7000)
    expect(said.at(-1)).toEqual({ kind: 'live' })
  })

  it('begins with short waits again after it has been live', async () => {
    const { said, server, lines, start } = stage()
    server.up = false
    loop = start()
    await vi.advanceTimersByTimeAsync(30_000)
    server.up = true
    await vi.advanceTimersByTimeAsync(7000)
    lines.at(-1)?.breaks()
    await vi.advanceTimersByTimeAsync(0)
    expect(said.at(-1)).toEqual({ kind: 'reconnecting', attempt: 1 })
  })

  it('tries at once when the device wakes', async () => {
    const { said, server, start } = stage()
    server.up = false
    loop = start()
    await vi.advanceTimersByTimeAsync(60_000)
    server.up = true
    loop.nudge()
    await vi.advanceTimersByTimeAsync(0)
    expect(said.at(-1)).toEqual({ kind: 'live' })
  })

  it('doubts a line that slept, and replaces it when nobody answers', async () => {
    const { lines, handed, start } = stage()
    loop = start()
    await vi.advanceTimersByTimeAsync(0)
    const [first] = lines
    if (first) first.alive = false
    loop.nudge()
    await vi.advanceTimersByTimeAsync(500)
    expect(handed).toEqual([first, null, lines[1]])
  })

  it('leaves a line alone that still answers', async () => {
    const { handed, lines, start } = stage()
    loop = start()
    await vi.advanceTimersByTimeAsync(0)
    loop.nudge()
    await vi.advanceTimersByTimeAsync(5000)
    expect(handed).toEqual([lines[0]])
  })

  it('ends when the token opens nothing any more', async () => {
    const { said, server, start } = stage()
    server.refuses = true
    loop = start()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said.at(-1)).toEqual({ kind: 'gone', refusal: { key: 'needs-token' } })
    expect(server.dialled).toBe(1)
  })

  it('is quiet once it has been stopped', async () => {
    const { said, server, handed, start } = stage()
    loop = start()
    await vi.advanceTimersByTimeAsync(0)
    loop.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said.at(-1)).toEqual({ kind: 'live' })
    expect(server.dialled).toBe(1)
    expect(handed.length).toBe(1)
  })

  it('waits between a quarter of a second and about six', () => {
    expect(waitBefore(1, 0.5)).toBe(250)
    expect(waitBefore(1, 0)).toBeLessThan(waitBefore(1, 1))
    expect(waitBefore(20, 1)).toBeLessThanOrEqual(6250)
  })
})

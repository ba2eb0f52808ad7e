import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Line } from '../../../client/link/Line.ts'
import { outbox } from '../../../client/link/outbox.ts'
import type { CommandRequest } from '../../../shared/protocol/wire.ts'

const refused = new Error('cannot be read')

function line(answer: (request: CommandRequest) => unknown) {
  const asked: CommandRequest[] = []
  const made: Line & { asked: CommandRequest[] } = {
    asked,
    request: async (_type, payload) => {
      const request = payload as CommandRequest
      asked.push(request)
      const reply = answer(request)
      if (reply instanceof Error) throw reply
      return reply
    },
    broken: new Promise(() => undefined),
    probe: async () => true,
    hangUp: () => undefined,
  }
  return made
}

const box = () => outbox(problem => (problem === refused ? 'refused' : 'unanswered'))

describe('the outbox', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gives the table’s reply to whoever sent', async () => {
    const out = box()
    out.use(line(() => ({ ok: false, refusal: { key: 'tooLate' } })))
    expect(await out.send({ kind: 'commit' })).toEqual({ ok: false, refusal: { key: 'tooLate' } })
  })

  it('keeps what was sent offline, and sends it in order once there is a line', async () => {
    const out = box()
    const replies = [out.send({ kind: 'saveDraft', orders: [] }), out.send({ kind: 'commit' })]
    const good = line(() => ({ ok: true }))
    out.use(good)
    await Promise.all(replies)
    expect(good.asked.map(({ command }) => command.kind)).toEqual(['saveDraft', 'commit'])
  })

  it('resends with the same id on the next line what the last one never answered', async () => {
    const out = box()
    const dead = line(() => new Error('the line broke'))
    out.use(dead)
    const reply = out.send({ kind: 'commit' })
    await vi.advanceTimersByTimeAsync(0)
    out.use(null)
    const good = line(() => ({ ok: true }))
    await vi.advanceTimersByTimeAsync(5000)
    out.use(good)
    await vi.advanceTimersByTimeAsync(0)
    expect(await reply).toEqual({ ok: true })
    expect(dead.asked[0]?.id).toBe(good.asked[0]?.id)
    expect(good.asked.length).toBe(1)
  })

  it('tries again on the same line when a reply was too late', async () => {
    const out = box()
    let times = 0
    const slow = line(() => (++times < 3 ? new Error('too late') : { ok: true }))
    out.use(slow)
    const reply = out.send({ kind: 'commit' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(await reply).toEqual({ ok: true })
    expect(new Set(slow.asked.map(({ id }) => id)).size).toBe(1)
  })

  it('does not insist where the server cannot read a command, and goes on with the next', async () => {
    const out = box()
    out.use(line(({ command }) => (command.kind === 'uncommit' ? refused : { ok: true })))
    const replies = await Promise.all([out.send({ kind: 'uncommit' }), out.send({ kind: 'commit' })])
    expect(replies).toEqual([{ ok: false, refusal: { key: 'noReply' } }, { ok: true }])
  })

  it('gives each command an id of its own', async () => {
    const out = box()
    const good = line(() => ({ ok: true }))
    out.use(good)
    await Promise.all([out.send({ kind: 'commit' }), out.send({ kind: 'commit' })])
    expect(good.asked[0]?.id).not.toBe(good.asked[1]?.id)
    expect(good.asked[0]?.id.length).toBeGreaterThanOrEqual(8)
  })
})

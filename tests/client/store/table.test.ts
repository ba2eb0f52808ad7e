import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FrameSource } from '../../../client/link/FrameSource.ts'
import { isWhole, overlay } from '../../../client/link/overlay.ts'
import { attach, receiveFrame, receivePresence, sendCommand, useTableStore } from '../../../client/store/table.ts'
import type { Frame } from '../../../shared/model/frame.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/names.ts'
import type { FrameMessage } from '../../../shared/protocol/wire.ts'
import { frameWith as frameOf } from '../fixtures/frame.ts'

const message = (slices: Partial<Frame>, full = false, version = PROTOCOL_VERSION): FrameMessage => ({
  version,
  n: 1,
  viewer: 'PL',
  full,
  slices,
})

const source = (): FrameSource & { closed: boolean } => {
  const made = {
    closed: false,
    open: () => undefined,
    close: () => {
      made.closed = true
    },
    watch: () => undefined,
    send: null,
  }
  return made
}

describe('the store of frames', () => {
  beforeEach(() => void attach(source(), 'seat'))

  it('shows nothing before a whole frame has come', () => {
    const { head } = frameOf({})
    receiveFrame(message({ head }))
    expect(useTableStore.getState().frame).toBeNull()
  })

  it('replaces the slices that came and keeps the others as they were', () => {
    const first = frameOf({})
    receiveFrame(message(first, true))
    receiveFrame(message({ tension: { ...first.tension, value: 61 } }))
    const { frame } = useTableStore.getState()
    expect(frame?.tension.value).toBe(61)
    expect(frame?.board).toBe(first.board)
    expect(frame?.head).toBe(first.head)
    expect(frame?.talk).toBe(first.talk)
  })

  it('leaves nothing of the frame before when a full one comes', () => {
    receiveFrame(message(frameOf({}), true))
    const other = frameOf({ mine: null })
    receiveFrame(message(other, true))
    expect(useTableStore.getState().frame).toBe(other)
  })

  it('takes no frame of another version', () => {
    receiveFrame(message(frameOf({}), true, PROTOCOL_VERSION + 1))
    expect(useTableStore.getState()).toMatchObject({ frame: null, status: { kind: 'outdated' } })
  })

  it('learns from the presence how far this clock is from the server’s', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    receivePresence({ connected: { PL: 1 }, facilitator: true, now: 1_060_000 })
    vi.useRealTimers()
    expect(useTableStore.getState().clockOffset).toBe(60_000)
  })

  it('forgets everything with the source it came from', () => {
    const here = source()
    const leave = attach(here, 'facilitator')
    receiveFrame(message(frameOf({}), true))
    leave()
    expect(here.closed).toBe(true)
    expect(useTableStore.getState()).toMatchObject({ frame: null, source: null })
  })

  it('hangs up when another source takes its place, and outlives the late good-bye of the first', () => {
    const [one, two] = [source(), source()]
    const leaveOne = attach(one, 'seat')
    attach(two, 'seat')
    leaveOne()
    expect(one.closed).toBe(true)
    expect(useTableStore.getState().source).toBe(two)
  })

  it('carries no command where there is nobody to carry it', async () => {
    expect(await sendCommand({ kind: 'commit' })).toEqual({ ok: false, refusal: { key: 'readOnly' } })
  })
})

describe('overlaying', () => {
  it('adds to what there is, or begins anew', () => {
    const { head, board } = frameOf({})
    const first = overlay(null, { head }, false)
    expect(overlay(first, { board }, false)).toEqual({ head, board })
    expect(overlay(first, { board }, true)).toEqual({ board })
    expect(isWhole(first)).toBe(false)
    expect(isWhole(frameOf({}))).toBe(true)
    expect(isWhole(null)).toBe(false)
  })
})

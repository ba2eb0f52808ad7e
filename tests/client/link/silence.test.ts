import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchSilence } from '../../../client/link/silence.ts'

describe('silence on the line', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is noticed after half a minute at the latest, and stays noticed', () => {
    const notice = vi.fn()
    const silence = watchSilence(notice)
    vi.advanceTimersByTime(20_000)
    expect(notice).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(notice).toHaveBeenCalled()
    const before = notice.mock.calls.length
    vi.advanceTimersByTime(10_000)
    expect(notice.mock.calls.length).toBeGreaterThan(before)
    silence.stop()
  })

  it('is no silence while something is heard now and then', () => {
    const notice = vi.fn()
    const silence = watchSilence(notice)
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(15_000)
      silence.heard()
    }
    silence.stop()
    vi.advanceTimersByTime(100_000)
    expect(notice).not.toHaveBeenCalled()
  })
})

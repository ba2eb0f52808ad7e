import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectedRounds, phaseClock } from '../../server/http/phaseClock.ts'
import { clockFrom } from '../../server/table/clock.ts'

const DAY = 24 * 3600 * 1000

describe('the system’s clock', () => {
  const clock = clockFrom(() => Date.now())

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('waits longer than the platform’s timers can hold', () => {
    const ring = vi.fn()
    clock.after(60 * DAY, ring)
    vi.advanceTimersByTime(59 * DAY)
    expect(ring).not.toHaveBeenCalled()
    vi.advanceTimersByTime(DAY)
    expect(ring).toHaveBeenCalledOnce()
  })

  it('can be called off at any time, also after the first leg of a long wait', () => {
    const ring = vi.fn()
    const cancel = clock.after(60 * DAY, ring)
    vi.advanceTimersByTime(40 * DAY)
    cancel()
    vi.advanceTimersByTime(40 * DAY)
    expect(ring).not.toHaveBeenCalled()
  })
})

describe('phase lengths from the length of a game', () => {
  it('fills about the given time over eight rounds', () => {
    const { briefing, negotiation, orders, resolution, assessment } = phaseClock(50, null)
    const seconds = [briefing, negotiation, orders, resolution, assessment].map(Number)
    expect(seconds).toEqual([40, 145, 115, 45, 40])
    expect(Math.abs(seconds.reduce((a, b) => a + b) * 8 - 50 * 60)).toBeLessThan(120)
  })

  it('follows a known number of rounds', () => {
    expect(phaseClock(60, 6).negotiation).toBe(230)
  })

  it('reckons with the rounds that a scenario is likely to have', () => {
    const scenarios = ['december-2019', 'quick-start', 'long-road', 'not known here']
    expect(scenarios.map(expectedRounds)).toEqual([8, 3, 11, 8])
  })

  it('never makes a phase too short to read', () => {
    expect(Object.values(phaseClock(10, 12)).every(seconds => Number(seconds) >= 10)).toBe(true)
  })

  it('is no clock at all without a length', () => {
    expect(phaseClock(null, null)).toEqual({})
  })
})

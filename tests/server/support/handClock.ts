import type { Clock } from '../../../server/table/clock.ts'

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  #now = 1_000_000
  #timers: { at: number; run: () => void }[] = []

  now(): number {
    return this.#now
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter(other => other !== timer)
    }
  }

  get waiting(): number {
    return this.#timers.length
  }

  /** Moves on and rings what is due, in order. */
  pass(ms: number): void {
    this.#now += ms
    const due = this.#timers.filter(timer => timer.at <= this.#now).sort((a, b) => a.at - b.at)
    this.#timers = this.#timers.filter(timer => timer.at > this.#now)
    for (const timer of due) timer.run()
  }
}

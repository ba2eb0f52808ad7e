import type { Clock } from '../table/clock.ts'

/**
 * How many new sessions the server makes: a burst as of several classes beginning at once, then a steady trickle. It counts
 * for everybody together, never by address, so that a school behind one address is not held back before others.
 */
export class Allowance {
  readonly #clock: Pick<Clock, 'now'>
  readonly #burst: number
  readonly #perSecond: number
  #left: number
  #at: number

  constructor(clock: Pick<Clock, 'now'>, burst: number, perSecond: number) {
    this.#clock = clock
    this.#burst = burst
    this.#perSecond = perSecond
    this.#left = burst
    this.#at = clock.now()
  }

  /** Takes one, if there is one. */
  take(): boolean {
    const now = this.#clock.now()
    const gained = (Math.max(0, now - this.#at) / 1000) * this.#perSecond
    this.#left = Math.min(this.#burst, this.#left + gained)
    this.#at = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}

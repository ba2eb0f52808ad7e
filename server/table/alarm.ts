import type { Clock } from './clock.ts'
import type { Deadline } from './engine.ts'

/** How long to wait before asking again for a phase to end that would not, in milliseconds. */
const AGAIN = 1000

/** Rings once when the present phase runs out. */
export class Alarm {
  readonly #clock: Clock
  readonly #ring: (deadline: Deadline) => void
  #deadline: Deadline | null = null
  #rung: Deadline | null = null
  #cancel: () => void = () => undefined

  constructor(clock: Clock, ring: (deadline: Deadline) => void) {
    this.#clock = clock
    this.#ring = ring
  }

  get isSet(): boolean {
    return this.#deadline !== null
  }

  /** Sets the alarm to another deadline, or off. The same deadline again changes nothing. */
  set(deadline: Deadline | null): void {
    if (same(deadline, this.#deadline)) return
    this.#cancel()
    this.#deadline = deadline
    if (!deadline) return
    const left = deadline.at - this.#clock.now()
    const wait = same(deadline, this.#rung) ? Math.max(left, AGAIN) : Math.max(left, 0)
    this.#cancel = this.#clock.after(wait, () => {
      this.#deadline = null
      if (this.#clock.now() < deadline.at) {
        this.set(deadline)
        return
      }
      this.#rung = deadline
      this.#ring(deadline)
    })
  }
}

const same = (a: Deadline | null, b: Deadline | null): boolean =>
  a === b || (a !== null && b !== null && a.at === b.at && a.phase === b.phase && a.round === b.round)

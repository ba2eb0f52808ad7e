/** Time as the server sees it; tests put their own in its place. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls `run` once after `ms` milliseconds, however long that is. Returns a way to call it off. */
  after(ms: number, run: () => void): () => void
}

/** The longest wait that a timer of the platform holds without overflowing, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** A clock that rings by the platform's timers. `now` is the machine's time; only the composition root reads that. */
export function clockFrom(now: () => number): Clock {
  return {
    now,
    after(ms, run) {
      const end = now() + ms
      let timer: NodeJS.Timeout
      const wait = (): void => {
        const left = end - now()
        timer = left > LONGEST ? setTimeout(wait, LONGEST) : setTimeout(run, Math.max(0, left))
        timer.unref()
      }
      wait()
      return () => clearTimeout(timer)
    },
  }
}

const EVERY = 500

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | null = null
let present = Date.now()

/** This device's time as of the last tick, so that all clocks on the screen agree. */
export const now = (): number => present

/** Calls the listener at each tick; ticks stop when nobody listens. */
export function onTick(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === null) {
    present = Date.now()
    timer = setInterval(() => {
      present = Date.now()
      for (const each of listeners) each()
    }, EVERY)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0 && timer !== null) {
      clearInterval(timer)
      timer = null
    }
  }
}

/** The server says something at least every ten seconds; two and a half times that is suspicious. */
const SUSPICIOUS = 25_000
const LOOK_EVERY = 5000

export interface Silence {
  /** Something was heard. */
  heard(): void
  stop(): void
}

/**
 * Calls back when nothing has been heard for too long, and again as long as nothing is: a router that lost its network
 * closes no line.
 */
export function watchSilence(onSilence: () => void): Silence {
  let last = Date.now()
  const timer = setInterval(() => {
    if (Date.now() - last >= SUSPICIOUS) onSilence()
  }, LOOK_EVERY)
  return {
    heard: () => {
      last = Date.now()
    },
    stop: () => clearInterval(timer),
  }
}

import type { LinkStatus } from './FrameSource.ts'
import { type Line, Refused } from './Line.ts'

const FIRST_WAIT = 250
const LONGEST_WAIT = 5000

export interface RejoinHandlers {
  /** A line stands, or (null) it has broken. */
  line(line: Line | null): void
  status(status: LinkStatus): void
}

export interface Rejoin {
  /** Something woke up or came back: try at once, and doubt a line that seems to stand. */
  nudge(): void
  stop(): void
}

/** Waits grow from a quarter of a second to five, each spread out a little so that a class does not knock in step. */
export const waitBefore = (attempt: number, spread: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * (0.75 + spread / 2)

/**
 * Dials until a line stands, and again whenever it breaks: by a lost network, a sleeping device or a server that
 * starts anew alike. Ends only by `stop` or when the dialler is refused for good.
 */
export function keepJoined(dial: () => Promise<Line>, on: RejoinHandlers): Rejoin {
  let stopped = false
  let current: Line | null = null
  let attempt = 0
  let cutShort: (() => void) | null = null

  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      cutShort = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  async function hold(line: Line): Promise<void> {
    current = line
    attempt = 0
    on.status({ kind: 'live' })
    on.line(line)
    await line.broken
    current = null
    if (!stopped) on.line(null)
  }

  async function run(): Promise<void> {
    on.status({ kind: 'connecting' })
    while (!stopped) {
      try {
        const line = await dial()
        if (stopped) return line.hangUp()
        await hold(line)
      } catch (problem) {
        if (stopped) return
        if (problem instanceof Refused) return on.status({ kind: 'gone', refusal: problem.refusal })
      }
      if (stopped) return
      attempt += 1
      on.status({ kind: 'reconnecting', attempt })
      await pause(waitBefore(attempt, Math.random()))
      cutShort = null
    }
  }

  void run()
  return {
    nudge: () => {
      cutShort?.()
      const line = current
      if (line) void line.probe().then(alive => alive || line.hangUp())
    },
    stop: () => {
      stopped = true
      cutShort?.()
      current?.hangUp()
    },
  }
}

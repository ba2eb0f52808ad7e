import type { Phase } from '../model/ids.ts'
import type { Clock, GameState } from '../model/state.ts'

/** The clock with which a phase begins at a time in milliseconds; phases without a plan have none [R1.8]. */
export function clockFor(state: GameState, phase: Phase, at: number): Clock {
  const seconds = state.setup.clock[phase] ?? null
  return seconds === null ? { kind: 'none' } : { kind: 'running', endsAt: at + seconds * 1000 }
}

/** When the present phase runs out, or null without a running clock [R1.8]. */
export function deadlineOf(state: GameState): { round: number; phase: Phase; at: number } | null {
  if (state.status !== 'playing' || state.clock.kind !== 'running') return null
  return { round: state.round, phase: state.phase, at: state.clock.endsAt }
}

export const pausedClock = (clock: Clock, at: number): Clock => ({
  kind: 'paused',
  remaining: clock.kind === 'running' ? Math.max(0, clock.endsAt - at) : null,
})

export const resumedClock = (clock: Clock, at: number): Clock =>
  clock.kind === 'paused' && clock.remaining !== null
    ? { kind: 'running', endsAt: at + clock.remaining }
    : { kind: 'none' }

/** The clock with more time, or null where there is none to extend. */
export function extendedClock(clock: Clock, seconds: number): Clock | null {
  if (clock.kind === 'running') return { kind: 'running', endsAt: clock.endsAt + seconds * 1000 }
  if (clock.kind === 'paused' && clock.remaining !== null)
    return { kind: 'paused', remaining: clock.remaining + seconds * 1000 }
  return null
}

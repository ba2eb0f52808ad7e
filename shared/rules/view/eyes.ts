import type { SeatId, Viewer } from '../../model/ids.ts'
import type { Act } from '../../model/state.ts'
import { allied } from '../board.ts'

/** Whose eyes a frame is made for. */
export interface Eyes {
  readonly viewer: Viewer
  /** The seat that looks; null for the public and for the truth. */
  readonly seat: SeatId | null
  /** The facilitator's eyes, which see everything but the seed. */
  readonly all: boolean
}

export const eyesOf = (viewer: Viewer): Eyes => ({
  viewer,
  seat: viewer === 'public' || viewer === 'truth' ? null : viewer,
  all: viewer === 'truth',
})

/** True where `seat` is the one that looks, or all is seen. */
export const isOrSeesAll = (eyes: Eyes, seat: SeatId): boolean => eyes.all || eyes.seat === seat

/** True where the one that looks is among `seats`, or all is seen. */
export const isAmong = (eyes: Eyes, seats: readonly SeatId[]): boolean =>
  eyes.all || (eyes.seat !== null && seats.includes(eyes.seat))

/** Something known to everybody (null) or to some seats only [R9.8]. */
export const mayKnow = (eyes: Eyes, seenBy: readonly SeatId[] | null): boolean =>
  seenBy === null || isAmong(eyes, seenBy)

/** An act is known to its actor, to those who saw it, and to all once it is open [R9.4]. */
export const knowsAct = (eyes: Eyes, act: Act): boolean =>
  act.open || isOrSeesAll(eyes, act.by) || isAmong(eyes, act.seenBy)

/** Own counters and those of allies, who tell each other where their forces stand; for the truth all [R9.3]. */
export const knowsForcesOf = (eyes: Eyes, owner: SeatId): boolean =>
  eyes.all || (eyes.seat !== null && allied(eyes.seat, owner))

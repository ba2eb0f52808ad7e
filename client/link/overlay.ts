import type { Frame } from '../../shared/model/frame.ts'

/**
 * Lays the slices that changed over the frame so far. Slices that are not among them keep their identity,
 * so whoever reads only those is not drawn again.
 */
export const overlay = (frame: Partial<Frame> | null, slices: Partial<Frame>, full: boolean): Partial<Frame> =>
  full || frame === null ? slices : { ...frame, ...slices }

const SLICES: Readonly<Record<keyof Frame, true>> = {
  head: true,
  board: true,
  tension: true,
  tracks: true,
  threat: true,
  mine: true,
  desk: true,
  talk: true,
  crises: true,
  story: true,
  chronicle: true,
  assess: true,
  outcome: true,
  truth: true,
}

/** A frame is shown only once every slice of it is there. */
export const isWhole = (frame: Partial<Frame> | null): frame is Frame =>
  frame !== null && Object.keys(SLICES).every(name => Object.hasOwn(frame, name))

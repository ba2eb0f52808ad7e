import type { CSSProperties } from 'react'
import type { Pinned } from '../place/layout.ts'

/**
 * Moves a piece with the map without letting it grow: `--k` is the camera's scale, kept on the layer by the
 * camera; `--letters` enlarges all pieces for a room.
 */
export const pin = ({ at, dx, dy }: Pick<Pinned, 'at' | 'dx' | 'dy'>): CSSProperties => ({
  transform: `translate(${axis(at.x, dx)}, ${axis(at.y, dy)}) scale(var(--letters))`,
})

const axis = (at: number, offset: number): string =>
  `calc(var(--k) * ${at}px + var(--letters) * ${Math.round(offset * 2) / 2}px)`

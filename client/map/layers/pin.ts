import type { CSSProperties } from 'react'
import type { Pinned } from '../place/layout.ts'

/** Moves a piece with the map without letting it grow: `--k` is the camera's scale, kept on the layer by the camera. */
export const pin = ({ at, dx, dy }: Pick<Pinned, 'at' | 'dx' | 'dy'>): CSSProperties => ({
  transform: `translate(${axis(at.x, dx)}, ${axis(at.y, dy)})`,
})

const axis = (at: number, offset: number): string => `calc(var(--k) * ${at}px + ${Math.round(offset * 2) / 2}px)`

import type { CSSProperties } from 'react'
import type { Camera, Size } from '../camera/camera.ts'
import type { XY } from '../plate/projection.ts'

/** Width of the card and its distance from the anchor and the edges, in pixels. */
export const CARD = { width: 288, away: 44, edge: 8, docksBelow: 560 } as const

/** Too narrow for a card beside its area; while an area is being chosen there is no room for one at all. */
export const isNarrow = ({ width }: Size): boolean => width < CARD.docksBelow

/**
 * Where the card goes: to the right of its area, or to the left where there is no room, above or below by the half of the
 * board that the area is in; so it never leaves the board. `aside` sends it to the corner, off the areas being chosen from. Narrow boards: at the foot, or the head if the area is there.
 */
export function cardPlace(anchor: XY, { k, x, y }: Camera, { width, height }: Size, aside = false): CSSProperties {
  const at = { x: anchor.x * k + x, y: anchor.y * k + y }
  if (isNarrow({ width, height }))
    return at.y > height / 2
      ? { left: CARD.edge, right: CARD.edge, top: CARD.edge, maxHeight: height * 0.45 }
      : { left: CARD.edge, right: CARD.edge, bottom: CARD.edge, maxHeight: height * 0.45 }
  if (aside) return { right: CARD.edge, bottom: CARD.edge, width: CARD.width, maxHeight: height * 0.6 }
  const right = at.x + CARD.away
  const left = right + CARD.width + CARD.edge <= width ? right : at.x - CARD.away - CARD.width
  const inside = Math.min(width - CARD.width - CARD.edge, Math.max(CARD.edge, left))
  const low = Math.min(height - CARD.edge, Math.max(CARD.edge, at.y))
  return at.y > height / 2
    ? {
        left: inside,
        width: CARD.width,
        bottom: Math.max(CARD.edge, height - low - CARD.away),
        maxHeight: low - CARD.edge,
      }
    : { left: inside, width: CARD.width, top: Math.max(CARD.edge, low - CARD.away), maxHeight: height - low }
}

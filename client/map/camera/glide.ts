import type { Camera } from './camera.ts'

/** Length of a glide in milliseconds: that of the design tokens, zero where less motion is asked for. */
function lengthOf(element: Element): number {
  const calm = getComputedStyle(element).getPropertyValue('--calm').trim()
  return calm.endsWith('ms') ? Number.parseFloat(calm) : Number.parseFloat(calm) * 1000
}

/**
 * Moves from one view to another of the same scale, so that the eye can follow. Returns the way to stop it.
 * `show` is called with every view on the way and at last with the goal.
 */
export function glide(element: Element, from: Camera, to: Camera, show: (camera: Camera) => void): () => void {
  const length = lengthOf(element)
  if (!(length > 0)) {
    show(to)
    return () => undefined
  }
  let began: number | null = null
  let frame = requestAnimationFrame(function next(time: number) {
    began ??= time
    const done = Math.min(1, (time - began) / length)
    const eased = 1 - (1 - done) ** 3
    show({ k: to.k, x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased })
    if (done < 1) frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}

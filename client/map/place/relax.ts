/** A box in screen pixels: centre and size. */
export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Moved extends Box {
  /** Offset from where the box wanted to be. */
  readonly dx: number
  readonly dy: number
}

const ROUNDS = 60

interface Body {
  readonly box: Box
  dx: number
  dy: number
}

/**
 * Pushes overlapping boxes apart along the shorter way, a little each round, while a spring draws each back to where it
 * wanted to be. The same boxes always end in the same places.
 */
export function relax(boxes: readonly Box[], gap = 2): readonly Moved[] {
  const bodies: Body[] = boxes.map(box => ({ box, dx: 0, dy: 0 }))
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < ROUNDS - 20) for (const body of bodies) spring(body)
    let moved = false
    for (const [index, a] of bodies.entries()) for (const b of bodies.slice(index + 1)) moved = part(a, b, gap) || moved
    if (!moved && round >= ROUNDS - 20) break
  }
  return bodies.map(({ box, dx, dy }) => ({ ...box, x: box.x + dx, y: box.y + dy, dx, dy }))
}

function spring(body: Body): void {
  body.dx *= 0.92
  body.dy *= 0.92
}

/** Moves two overlapping bodies apart by half their overlap each. Says whether they overlapped. */
function part(a: Body, b: Body, gap: number): boolean {
  const x = b.box.x + b.dx - a.box.x - a.dx
  const y = b.box.y + b.dy - a.box.y - a.dy
  const overX = (a.box.w + b.box.w) / 2 + gap - Math.abs(x)
  const overY = (a.box.h + b.box.h) / 2 + gap - Math.abs(y)
  if (overX <= 0.01 || overY <= 0.01) return false
  if (overX < overY) {
    const push = (overX / 2) * (x < 0 ? -1 : 1)
    a.dx -= push
    b.dx += push
  } else {
    const push = (overY / 2) * (y < 0 ? -1 : 1)
    a.dy -= push
    b.dy += push
  }
  return true
}

export const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2

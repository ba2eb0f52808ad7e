import ms from 'milsymbol'
import { SIDC } from './sidc.ts'
import type { Stroke } from './strokes.ts'

/**
 * Draws the symbols with milsymbol. The whole library weighs as much as the rest of the table, and the board needs nine
 * symbols of it; so they are drawn beforehand:
 * `node client/map/symbols/print.ts > client/map/symbols/symbols.json`. A test compares the file with the library.
 */
export const drawn = (): Record<string, Stroke[]> =>
  Object.fromEntries(Object.entries(SIDC).map(([name, sidc]) => [name, strokesOf(sidc)]))

/** milsymbol's types leave out the drawing that every symbol carries. */
type Drawn = InstanceType<typeof ms.Symbol> & { readonly drawInstructions?: unknown }

/** A part of milsymbol's drawing, as far as these symbols use it. */
interface Part {
  readonly type: string
  readonly d?: string
  readonly cx?: number
  readonly cy?: number
  readonly r?: number
  readonly fill?: string | false
  /** Belongs to the icon inside the frame. */
  readonly icon?: boolean
  readonly strokewidth?: number
  readonly strokedasharray?: string
  readonly draw?: readonly Part[]
}

export function strokesOf(sidc: string): Stroke[] {
  const symbol = new ms.Symbol(sidc, { size: 100 })
  if (!symbol.isValid()) throw new Error(`no such symbol: ${sidc}`)
  return [(symbol as Drawn).drawInstructions].flat(9).flatMap(part => strokes(part as Part))
}

function strokes(part: Part, outer?: Part): Stroke[] {
  if (part.draw) return part.draw.flatMap(inner => strokes(inner, part))
  const { fill = outer?.fill, strokewidth = outer?.strokewidth ?? 4 } = part
  const stroke = {
    d: part.d ?? circle(part),
    fill: !fill ? 'none' : fill === 'black' ? 'ink' : 'field',
    width: strokewidth,
  } as const
  if (part.strokedasharray) return [{ ...stroke, gaps: true }]
  return [part.icon || stroke.fill === 'field' ? stroke : { ...stroke, above: true }]
}

function circle({ cx, cy, r }: Part): string {
  if (cx === undefined || cy === undefined || r === undefined) throw new Error('neither a path nor a circle')
  return `M${cx - r},${cy} a${r},${r} 0 1 0 ${2 * r},0 a${r},${r} 0 1 0 ${-2 * r},0`
}

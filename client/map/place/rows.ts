import { isSea } from '../../../shared/content/map/areas.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import type { Force, KindCount } from '../standing/forces.ts'
import type { Standing } from '../standing/standing.ts'
import { figures } from '../standing/words.ts'
import { TAG, textWidth } from './measures.ts'
import { type Sign, signsOf } from './signs.ts'

/** How much the present zoom can show: one symbol per owner, its weights too, or every kind. */
export type Detail = 'symbols' | 'summary' | 'kinds'

export interface ForceRow {
  readonly row: 'force'
  readonly key: string
  readonly force: Force
  /** The owner's code, where the ground below is not the owner's. A guess carries it inside its empty frame anyway. */
  readonly code: string | null
  /** Offence above defence; null where there is no room for figures. */
  readonly text: readonly [string, string] | null
  readonly w: number
  readonly h: number
}

export interface KindsRow {
  readonly row: 'kinds'
  readonly key: string
  readonly owner: SeatId
  readonly code: string | null
  readonly kinds: readonly KindCount[]
  readonly w: number
  readonly h: number
}

export interface SignsRow {
  readonly row: 'signs'
  readonly key: string
  readonly signs: readonly Sign[]
  readonly w: number
  readonly h: number
}

/** One line of the stack at an area's anchor, measured in screen pixels. */
export type Row = ForceRow | KindsRow | SignsRow

/** The lines of one area's stack: the holder's force, then guests, then all signs side by side. */
export function rowsOf(standing: Standing, detail: Detail): readonly Row[] {
  const { area, holder, forces } = standing
  const signs = signsOf(standing)
  const rows = forces.map(force => forceRow(force, force.owner === holder ? null : force.owner, detail))
  if (signs.length === 0) return rows
  const w = signs.reduce((sum, sign) => sum + sign.w + TAG.gap, -TAG.gap)
  return [...rows, { row: 'signs', key: `${area}-signs`, signs, w, h: TAG.sign }]
}

function forceRow(force: Force, code: string | null, detail: Detail): Row {
  const key = `${force.at}-${force.owner}-${force.exact ? 'own' : 'guess'}`
  if (detail === 'kinds' && force.exact) {
    const { kinds, owner } = force
    const w = (code ? textWidth(code) + TAG.pad : 0) + kinds.length * TAG.kind + TAG.pad
    return { row: 'kinds', key, owner, code, kinds, w, h: TAG.kindHeight }
  }
  if (detail === 'symbols')
    return { row: 'force', key, force, code: null, text: null, w: TAG.symbol + 4, h: TAG.height }
  const text = [figures(force.offence), figures(force.defence)] as const
  /** A circle is too small to hold a code. */
  const shownCode = force.exact || isSea(force.at) ? code : null
  const w =
    TAG.symbol + Math.max(...text.map(textWidth)) + TAG.pad * 2.5 + (shownCode ? textWidth(shownCode) + TAG.pad : 0)
  return { row: 'force', key, force, code: shownCode, text, w: Math.round(w), h: TAG.height }
}

import type { Range } from '../../../shared/model/frame.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import type { Force, KindCount } from '../standing/forces.ts'
import type { Standing } from '../standing/standing.ts'
import { figure, figures } from '../standing/words.ts'

/** How much the present zoom can show: one tag per owner, or every kind. */
export type Detail = 'summary' | 'kinds'

/** One line of the stack at an area's anchor, measured in screen pixels. */
export type Row =
  | {
      readonly row: 'force'
      readonly key: string
      readonly force: Force
      readonly code: string | null
      readonly text: readonly [string, string]
      readonly w: number
    }
  | {
      readonly row: 'kinds'
      readonly key: string
      readonly owner: SeatId
      readonly code: string | null
      readonly kinds: readonly KindCount[]
      readonly w: number
    }
  | {
      readonly row: 'exercise'
      readonly key: string
      readonly by: SeatId
      readonly size: Range
      readonly text: string
      readonly notified: boolean
      readonly observers: boolean
      readonly w: number
    }
  | { readonly row: 'posture'; readonly key: string; readonly seat: SeatId; readonly level: 1 | 2; readonly w: number }
  | { readonly row: 'base'; readonly key: string; readonly w: number }

/** Sizes of a tag's parts, in screen pixels. Text is set in the sans at 12 px with tabular figures. */
export const TAG = { height: 20, symbol: 30, pad: 5, digit: 6.4, gap: 2, kind: 46, kindHeight: 30, sign: 24 } as const

const textWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[.·]/.test(c) ? 3.2 : /[A-Z]/.test(c) ? 8 : TAG.digit), 0)
const codeWidth = (code: string | null): number => (code === null ? 0 : textWidth(code) + 6)

export const rowHeight = ({ row }: Row): number => (row === 'kinds' ? TAG.kindHeight : TAG.height)

/**
 * The lines of one area's stack: the holder's force, then guests, then signs. A guest's tag carries its code, since the
 * ground below it has another colour; at sea every tag does.
 */
export function rowsOf(standing: Standing, detail: Detail): readonly Row[] {
  const { area, holder } = standing
  const forces = standing.forces.toSorted((a, b) => Number(b.owner === holder) - Number(a.owner === holder))
  const foreign = (owner: SeatId): string | null => (owner === holder ? null : owner)
  return [
    ...forces.map(force => forceRow(force, foreign(force.owner), detail)),
    ...standing.exercises.map(({ by, size, notified, observers }, index): Row => {
      const text = figures(size)
      return {
        row: 'exercise',
        key: `${area}-exercise-${index}`,
        by,
        size,
        text,
        notified,
        observers,
        w: 26 + textWidth(text) + (observers ? 16 : 0) + (notified ? 0 : 8) + TAG.pad * 2,
      }
    }),
    ...standing.postures.map(
      ({ seat, level }): Row => ({ row: 'posture', key: `${area}-posture`, seat, level, w: TAG.sign }),
    ),
    ...(standing.base ? [{ row: 'base', key: `${area}-base`, w: TAG.sign } as const] : []),
  ]
}

function forceRow(force: Force, code: string | null, detail: Detail): Row {
  const key = `${force.at}-${force.owner}-${force.exact ? 'own' : 'guess'}`
  if (detail === 'kinds' && force.exact)
    return {
      row: 'kinds',
      key,
      owner: force.owner,
      code,
      kinds: force.kinds,
      w: codeWidth(code) + force.kinds.length * TAG.kind + TAG.pad,
    }
  const text = [figures(force.offence), figures(force.defence)] as const
  return {
    row: 'force',
    key,
    force,
    code,
    text,
    w: TAG.symbol + codeWidth(code) + textWidth(text[0]) + textWidth(text[1]) + TAG.pad * 4,
  }
}

/** Size text of a kind: how many brigades. */
export const kindText = ({ size }: KindCount): string => figure(size)

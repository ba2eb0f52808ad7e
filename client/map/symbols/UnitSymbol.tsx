import type { SeatId } from '../../../shared/model/ids.ts'
import type { SymbolName } from './sidc.ts'
import type { Stroke } from './strokes.ts'
import drawings from './symbols.json' with { type: 'json' }
import css from './symbols.module.css'

const STROKES = drawings as Readonly<Record<SymbolName, readonly Stroke[]>>

/** The frame alone, or with the mark of its echelon above it; on milsymbol's canvas. */
const VIEW = { frame: '17 42 166 116', echelon: '17 4 166 154' } as const

interface Props {
  readonly symbol: SymbolName
  readonly owner: SeatId | null
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly echelon?: boolean
}

/** An APP-6 unit symbol, its field in the owner's colour. Strokes are made bolder than the standard's for small sizes. */
export function UnitSymbol({ symbol, owner, echelon = false, ...box }: Props) {
  const tall = symbol === 'air-wing' || symbol === 'naval' || symbol === 'unknown-sea'
  return (
    <svg
      {...box}
      viewBox={tall ? '25 22 150 136' : VIEW[echelon ? 'echelon' : 'frame']}
      data-owner={owner}
      className={css.symbol}
      aria-hidden="true"
    >
      {STROKES[symbol].map(({ d, fill, width, gaps }) => (
        <path
          key={`${d}${gaps}`}
          d={d}
          strokeWidth={width * 2}
          className={gaps ? css.gaps : fill === 'field' ? css.field : fill === 'ink' ? css.ink : css.line}
        />
      ))}
    </svg>
  )
}

import type { SeatId } from '../../../shared/model/ids.ts'
import type { SymbolName } from './sidc.ts'
import type { Stroke } from './strokes.ts'
import drawings from './symbols.json' with { type: 'json' }
import css from './symbols.module.css'

const STROKES = drawings as Readonly<Record<SymbolName, readonly Stroke[]>>

/** What to show of milsymbol's canvas: of land units the frame alone, or with the mark of its echelon above it. */
const VIEW = { frame: '17 45 166 110', echelon: '17 4 166 154', air: '35 22 130 136', sea: '30 30 140 140' } as const

function viewOf(symbol: SymbolName, echelon: boolean): string {
  if (symbol === 'air-wing') return VIEW.air
  if (symbol === 'naval' || symbol === 'unknown-sea') return VIEW.sea
  return echelon ? VIEW.echelon : VIEW.frame
}

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
  return (
    <svg {...box} viewBox={viewOf(symbol, echelon)} data-owner={owner} className={css.symbol} aria-hidden="true">
      {STROKES[symbol]
        .filter(({ above }) => echelon || !above)
        .map(({ d, fill, width, gaps }) => (
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

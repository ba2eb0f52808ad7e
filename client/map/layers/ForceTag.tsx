import { TAG, textWidth } from '../place/measures.ts'
import type { ForceRow } from '../place/rows.ts'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import css from './stacks.module.css'

/**
 * One owner's force in an area: its strongest kind's symbol, offence above defence. What is only believed has a broken
 * outline, a hatched field and, in its empty frame, the owner's code.
 */
export function ForceTag({ row: { force, code, text, w } }: { readonly row: ForceRow }) {
  const guess = !force.exact && !force.inspected
  const symbol = force.kinds[0]?.kind ?? (force.at.startsWith('sea-') ? 'unknown-sea' : 'unknown-land')
  const textAt = TAG.symbol + TAG.pad * 1.5
  return (
    <>
      {force.kinds.length > 1 && <rect x="2.5" y="-2.5" width={w} height={TAG.height} rx="2" className={css.under} />}
      <rect width={w} height={TAG.height} rx="2" className={css.tag} data-guess={guess || undefined} />
      {guess && <rect width={w} height={TAG.height} rx="2" className={css.believed} />}
      <UnitSymbol symbol={symbol} owner={force.owner} x={2} y={2} width={TAG.symbol} height={TAG.height - 4} />
      {force.kinds.length === 0 && !code && (
        <text x={2 + TAG.symbol / 2} y="15.6" className={css.inner}>
          {force.owner}
        </text>
      )}
      {code && (
        <text x={textAt} y="16.5" className={css.code}>
          {code}
        </text>
      )}
      {text && (
        <g transform={`translate(${textAt + (code ? textWidth(code) + TAG.pad : 0)} 0)`}>
          <text y="11" className={css.offence}>
            {text[0]}
          </text>
          <text y="21.5" className={css.defence}>
            {text[1]}
          </text>
        </g>
      )}
      {force.inspected && <circle cx={w} cy="0" r="3.5" className={css.inspected} />}
    </>
  )
}

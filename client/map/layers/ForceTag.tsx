import { type Row, TAG } from '../place/rows.ts'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import css from './stacks.module.css'

/** One owner's force in an area: symbol, then offence and defence. Broken outline and hatching where it is only believed. */
export function ForceTag({ row: { force, code, text, w } }: { readonly row: Extract<Row, { row: 'force' }> }) {
  const guess = !force.exact && !force.inspected
  const symbol = force.kinds[0]?.kind ?? (force.at.startsWith('sea-') ? 'unknown-sea' : 'unknown-land')
  const textAt = TAG.symbol + TAG.pad
  return (
    <>
      {force.kinds.length > 1 && <rect x="2.5" y="-2.5" width={w} height={TAG.height} rx="2" className={css.under} />}
      <rect width={w} height={TAG.height} rx="2" className={css.tag} data-guess={guess || undefined} />
      {guess && <rect width={w} height={TAG.height} rx="2" className={css.believed} />}
      <UnitSymbol symbol={symbol} owner={force.owner} x={2} y={1} width={TAG.symbol - 2} height={TAG.height - 2} />
      <text x={textAt} y="14.5" className={css.figures}>
        {code && <tspan className={css.code}>{code} </tspan>}
        <tspan className={css.offence}>{text[0]}</tspan>
        <tspan className={css.divide} dx="3">
          |
        </tspan>
        <tspan className={css.defence} dx="3">
          {text[1]}
        </tspan>
      </text>
      {force.inspected && <circle cx={w} cy="0" r="3.5" className={css.inspected} />}
    </>
  )
}

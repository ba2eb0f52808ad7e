import { TAG } from '../place/measures.ts'
import type { KindsRow } from '../place/rows.ts'
import { figure } from '../standing/words.ts'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import css from './stacks.module.css'

/** An exact force seen from near: every kind with its number of brigades. */
export function KindsTag({ row: { owner, code, kinds, w } }: { readonly row: KindsRow }) {
  const start = w - TAG.pad - kinds.length * TAG.kind
  return (
    <>
      <rect width={w} height={TAG.kindHeight} rx="2" className={css.tag} />
      {code && (
        <text x={TAG.pad} y="19" className={css.code}>
          {code}
        </text>
      )}
      {kinds.map(({ kind, size }, index) => (
        <g key={kind} transform={`translate(${start + index * TAG.kind} 0)`}>
          <UnitSymbol symbol={kind} owner={owner} x={2} y={2} width={30} height={26} echelon />
          <text x="34" y="19" className={css.offence}>
            {figure(size)}
          </text>
        </g>
      ))}
    </>
  )
}

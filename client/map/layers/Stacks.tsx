import { memo } from 'react'
import type { AreaId } from '../../../shared/model/ids.ts'
import type { StackPlace } from '../place/layout.ts'
import { kindText, type Row, rowHeight, TAG } from '../place/rows.ts'
import { UnitSymbol } from '../symbols/UnitSymbol.tsx'
import { ForceTag } from './ForceTag.tsx'
import { pin } from './pin.ts'
import { BaseSign, ExerciseTag, PostureSign } from './Signs.tsx'
import css from './stacks.module.css'

/** From here on a stack that was pushed aside is tied to its anchor by a hairline, in pixels. */
const LEAD = 12

/** Hatching of what is only believed. */
const Believed = () => (
  <defs>
    <pattern id="kordon-believed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="4" className={css.believedLine} />
    </pattern>
  </defs>
)

interface Props {
  readonly stacks: readonly StackPlace[]
  readonly onPick: (area: AreaId) => void
  readonly onHover: (area: AreaId | null) => void
}

/** The counters and signs, one stack per area. Drawn again when the board or the scale changes, not while panning. */
export const Stacks = memo(function Stacks({ stacks, onPick, onHover }: Props) {
  return (
    <g>
      <Believed />
      {stacks.map(stack => (
        <g key={`${stack.area}-lead`} style={pin({ at: stack.at, dx: 0, dy: 0 })}>
          {Math.hypot(stack.dx, stack.dy) > LEAD && (
            <>
              <line x2={stack.dx} y2={stack.dy} className={css.lead} />
              <circle r="2" className={css.leadEnd} />
            </>
          )}
        </g>
      ))}
      {stacks.map(stack => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the area below is the button; this widens its target
        <g
          key={stack.area}
          style={pin(stack)}
          data-area={stack.area}
          className={css.stack}
          onClick={() => onPick(stack.area)}
          onPointerOver={event => event.pointerType === 'mouse' && onHover(stack.area)}
          onPointerLeave={() => onHover(null)}
        >
          <Rows rows={stack.rows} w={stack.w} h={stack.h} />
        </g>
      ))}
    </g>
  )
})

function Rows({ rows, w, h }: { readonly rows: readonly Row[]; readonly w: number; readonly h: number }) {
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + rowHeight(row) + TAG.gap, 0))
  return rows.map((row, index) => (
    <g key={row.key} transform={`translate(${-row.w / 2} ${(tops[index] ?? 0) - h / 2})`} data-stack-width={w}>
      <RowTag row={row} />
    </g>
  ))
}

function RowTag({ row }: { readonly row: Row }) {
  switch (row.row) {
    case 'force':
      return <ForceTag row={row} />
    case 'kinds':
      return <KindsTag row={row} />
    case 'exercise':
      return <ExerciseTag row={row} />
    case 'posture':
      return <PostureSign seat={row.seat} level={row.level} />
    case 'base':
      return <BaseSign />
  }
}

/** An exact force seen from near: every kind with its number of brigades. */
function KindsTag({ row: { owner, code, kinds, w } }: { readonly row: Extract<Row, { row: 'kinds' }> }) {
  const start = w - TAG.pad - kinds.length * TAG.kind
  return (
    <>
      <rect width={w} height={TAG.kindHeight} rx="2" className={css.tag} />
      {code && (
        <text x={TAG.pad} y="19" className={css.code}>
          {code}
        </text>
      )}
      {kinds.map((kind, index) => (
        <g key={kind.kind} transform={`translate(${start + index * TAG.kind} 0)`}>
          <UnitSymbol symbol={kind.kind} owner={owner} x={2} y={2} width={28} height={26} echelon />
          <text x="32" y="20" className={css.offence}>
            {kindText(kind)}
          </text>
        </g>
      ))}
    </>
  )
}

import { memo } from 'react'
import type { AreaId } from '../../../shared/model/ids.ts'
import type { StackPlace } from '../place/layout.ts'
import { TAG } from '../place/measures.ts'
import type { Row } from '../place/rows.ts'
import { hovers } from '../useCursor.ts'
import { ForceTag } from './ForceTag.tsx'
import { KindsTag } from './KindsTag.tsx'
import { pin } from './pin.ts'
import { SignMark } from './Signs.tsx'
import css from './stacks.module.css'

/** From here on a stack that was pushed aside is tied to its anchor by a hairline, in pixels. */
const LEAD = 16

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
        <Lead key={stack.area} stack={stack} />
      ))}
      {stacks.map(stack => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the area below is the button; this widens its target
        <g
          key={stack.area}
          style={pin(stack)}
          data-area={stack.area}
          className={css.stack}
          onClick={() => onPick(stack.area)}
          onPointerOver={event => hovers(event) && onHover(stack.area)}
          onPointerLeave={() => onHover(null)}
        >
          {stack.rows.map((row, index) => (
            <g key={row.key} transform={`translate(${-row.w / 2} ${topOf(stack.rows, index) - stack.h / 2})`}>
              <RowTag row={row} />
            </g>
          ))}
        </g>
      ))}
    </g>
  )
})

const topOf = (rows: readonly Row[], index: number): number =>
  rows.slice(0, index).reduce((sum, row) => sum + row.h + TAG.gap, 0)

/** Hatching of what is only believed. */
const Believed = () => (
  <defs>
    <pattern id="kordon-believed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="4" className={css.believedLine} />
    </pattern>
  </defs>
)

function Lead({ stack: { at, dx, dy } }: { readonly stack: StackPlace }) {
  if (Math.hypot(dx, dy) <= LEAD) return null
  return (
    <g style={pin({ at, dx: 0, dy: 0 })}>
      <line x2={dx} y2={dy} className={css.lead} />
      <circle r="2" className={css.leadEnd} />
    </g>
  )
}

function RowTag({ row }: { readonly row: Row }) {
  switch (row.row) {
    case 'force':
      return <ForceTag row={row} />
    case 'kinds':
      return <KindsTag row={row} />
    case 'signs':
      return row.signs.map((sign, index) => {
        const x = row.signs.slice(0, index).reduce((sum, { w }) => sum + w + TAG.gap, 0)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: signs of an area have no other identity
          <g key={index} transform={`translate(${x} 0)`}>
            <SignMark sign={sign} />
          </g>
        )
      })
  }
}

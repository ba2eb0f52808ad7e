import { memo } from 'react'
import type { AreaId } from '../../../shared/model/ids.ts'
import type { Plate } from '../plate/plate.ts'
import type { Standing } from '../standing/standing.ts'
import css from './marks.module.css'

/** Hatchings, referred to by marks.module.css. In plate units, so that they grow with the map as a print would. */
export const Hatchings = memo(function Hatchings() {
  return (
    <defs>
      <pattern id="kordon-contested" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="7" className={css.contestedLine} />
      </pattern>
      <pattern id="kordon-absorbed" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <line y2="10" className={css.absorbedLine} />
      </pattern>
      <pattern id="kordon-cushion" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={css.cushionGround} />
        <circle cx="2" cy="2" r="1.4" className={css.cushionDot} />
        <circle cx="6" cy="6" r="1.4" className={css.cushionDot} />
      </pattern>
    </defs>
  )
})

/** Hatchings over land that is contested or was absorbed: its outline says whose it is, the hatching that this is not all. */
export const Contested = memo(function Contested({
  plate,
  standings,
}: {
  readonly plate: Plate
  readonly standings: ReadonlyMap<AreaId, Standing>
}) {
  return (
    <g className={css.still}>
      {plate.areas.map(({ id, d }) => {
        const standing = standings.get(id)
        if (standing?.contested) return <path key={id} d={d} className={css.contested} />
        return standing?.absorbed ? <path key={id} d={d} className={css.absorbed} /> : null
      })}
    </g>
  )
})

/** Widest belt, in plate units. */
const BELT = 44

/** Belarus as a cushion: a dotted green belt inside its border, as broad as the cushion is strong. */
export const Cushion = memo(function Cushion({
  plate,
  strength,
}: {
  readonly plate: Plate
  readonly strength: number
}) {
  if (strength < 0.02) return null
  return (
    <g className={css.still}>
      <clipPath id="kordon-belarus">
        <path d={plate.belarus} />
      </clipPath>
      <g clipPath="url(#kordon-belarus)">
        <path d={plate.belarus} className={css.cushion} style={{ strokeWidth: 8 + BELT * strength }} />
      </g>
    </g>
  )
})

/** Outlines of areas that are pointed at, picked, or under the keyboard. */
export function Rings({
  plate,
  highlight,
  asked,
  selected,
  focused,
}: {
  readonly plate: Plate
  readonly highlight: readonly AreaId[]
  /** Areas that may be picked. */
  readonly asked: readonly AreaId[]
  readonly selected: AreaId | null
  readonly focused: AreaId | null
}) {
  const ring = (id: AreaId | null, className: string | undefined) => {
    const area = id && plate.area.get(id)
    return area ? <path key={`${id}-${className}`} d={area.d} className={className} /> : null
  }
  return (
    <g className={css.still}>
      {asked.map(id => ring(id, css.asked))}
      {highlight.map(id => ring(id, css.highlight))}
      {ring(selected, css.selected)}
      {ring(focused, css.focusUnder)}
      {ring(focused, css.focus)}
    </g>
  )
}

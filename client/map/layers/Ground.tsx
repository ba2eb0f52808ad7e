import { memo } from 'react'
import type { Plate } from '../plate/plate.ts'
import { SHEET } from '../plate/projection.ts'
import css from './ground.module.css'

/** Land that is not on the board. Drawn once. */
export const Surroundings = memo(function Surroundings({ plate }: { readonly plate: Plate }) {
  return (
    <g>
      <rect
        x={SHEET.left}
        y={SHEET.top}
        width={SHEET.right - SHEET.left}
        height={SHEET.bottom - SHEET.top}
        className={css.sheet}
      />
      {plate.context.map(({ id, d }) => (
        <path key={id} d={d} className={css.context} />
      ))}
      <path d={plate.borders.context} className={css.contextLine} />
    </g>
  )
})

/** Water and lines above the areas, which only the eye needs. Drawn once. */
export const Lines = memo(function Lines({ plate }: { readonly plate: Plate }) {
  const { borders, lakes, rivers } = plate
  return (
    <g className={css.lines}>
      <path d={lakes} className={css.lake} />
      {[1, 2].map(rank => (
        <path
          key={rank}
          d={rivers.flatMap(river => (river.rank === rank ? [river.d] : [])).join('')}
          className={rank === 1 ? css.river : css.stream}
        />
      ))}
      <path d={borders.seas} className={css.seaLine} />
      <path d={borders.inner} className={css.inner} />
      <path d={borders.coast} className={css.coast} />
      <path d={borders.country} className={css.country} />
    </g>
  )
})

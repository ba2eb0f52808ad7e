import { memo } from 'react'
import type { AreaId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import type { Plate } from '../plate/plate.ts'
import type { Standing } from '../standing/standing.ts'
import { spokenName } from '../standing/words.ts'
import css from './areas.module.css'

interface Props {
  readonly plate: Plate
  readonly standings: ReadonlyMap<AreaId, Standing>
  /** Areas that may be picked now; null where nothing is being asked. */
  readonly selectable: readonly AreaId[] | null
  readonly selected: AreaId | null
  /** The one area in the tab order. */
  readonly cursor: AreaId
}

/** The areas themselves: toned by who holds them, and buttons for pointer, keyboard and screen reader. */
export const Areas = memo(function Areas({ plate, standings, selectable, selected, cursor }: Props) {
  const { t } = useTell()
  return plate.areas.map(({ id, d, sea }, index) => {
    const standing = standings.get(id)
    if (!standing) return null
    const barred = selectable !== null && !selectable.includes(id)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a shape of an SVG cannot be a button element
      <path
        key={id}
        d={d}
        role="button"
        tabIndex={id === cursor ? 0 : -1}
        data-area={id}
        data-holder={standing.holder ?? (sea ? `sea-${index % 2}` : 'neutral')}
        data-barred={barred || undefined}
        aria-label={spokenName(t, standing)}
        aria-disabled={barred || undefined}
        aria-pressed={id === selected}
        className={css.area}
      />
    )
  })
})

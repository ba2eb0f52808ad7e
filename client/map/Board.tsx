import { Suspense, useCallback } from 'react'
import type { AreaId } from '../../shared/model/ids.ts'
import { useSlice } from '../store/hooks.ts'
import { askForArea, selectArea, useSelection } from '../store/selection.ts'
import { useTableStore } from '../store/table.ts'
import { useTell } from '../texts/index.tsx'
import { BoardView } from './BoardView.tsx'
import css from './board.module.css'
import { MapBoundary } from './MapBoundary.tsx'
import { usePlate } from './plate/useTheatre.ts'
import { CAPITAL } from './standing/standing.ts'

export interface BoardProps {
  /** Areas among which one is to be picked; left out, whatever a panel asks for through the selection store. */
  readonly selectable?: readonly AreaId[] | null
  /** The picked area; left out, the area of the selection store. */
  readonly selected?: AreaId | null
  readonly onSelect?: (area: AreaId | null) => void
  /** Areas to point at; left out, those of the selection store. */
  readonly highlight?: readonly AreaId[]
}

/** The map of the frame that is now in the store. Fills its parent, which must have a height. */
export function Board(props: BoardProps) {
  return (
    <MapBoundary>
      <Suspense fallback={<Loading />}>
        <LiveBoard {...props} />
      </Suspense>
    </MapBoundary>
  )
}

function LiveBoard({ selectable, selected, onSelect, highlight }: BoardProps) {
  const plate = usePlate()
  const board = useSlice('board')
  const viewer = useTableStore(({ frame }) => frame?.head.viewer ?? 'public')
  const asking = useSelection(({ asking }) => asking)
  const area = useSelection(({ area }) => area)
  const pointed = useSelection(({ pointed }) => pointed)
  const pick = useCallback(
    (picked: AreaId | null) => {
      if (!asking || picked === null) return selectArea(picked)
      askForArea(null)
      asking.onPick(picked)
    },
    [asking],
  )
  return (
    <BoardView
      plate={plate}
      board={board}
      selectable={selectable === undefined ? (asking?.choices ?? null) : selectable}
      selected={selected === undefined ? area : selected}
      onSelect={onSelect ?? pick}
      highlight={highlight ?? pointed}
      forRoom={viewer === 'public'}
      start={viewer === 'public' || viewer === 'truth' ? 'by-minsk' : CAPITAL[viewer]}
    />
  )
}

function Loading() {
  const { t } = useTell()
  return (
    <div className={css.frame}>
      <p className={css.loading} role="status">
        {t('map.loading')}
      </p>
    </div>
  )
}

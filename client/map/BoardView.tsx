import { type CSSProperties, memo, type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { BoardSlice } from '../../shared/model/frame.ts'
import type { AreaId } from '../../shared/model/ids.ts'
import { useTell } from '../texts/index.tsx'
import { BoardControls } from './BoardControls.tsx'
import css from './board.module.css'
import { openingView } from './camera/camera.ts'
import { useCamera } from './camera/useCamera.ts'
import { useSize } from './camera/useSize.ts'
import { isNarrow } from './card/place.ts'
import { RegionCard } from './card/RegionCard.tsx'
import { Areas } from './layers/Areas.tsx'
import { Lines, Surroundings } from './layers/Ground.tsx'
import ground from './layers/ground.module.css'
import { Contested, Cushion, Hatchings, Rings } from './layers/Marks.tsx'
import { NamesLayer } from './layers/NamesLayer.tsx'
import { Stacks } from './layers/Stacks.tsx'
import { ZoneBows, ZoneSigns } from './layers/Zones.tsx'
import { Legend } from './legend/Legend.tsx'
import { placePieces } from './place/layout.ts'
import { placeNames } from './place/names.ts'
import type { Plate } from './plate/plate.ts'
import { standingsOf } from './standing/standing.ts'
import { areaAt, hovers, useCursor } from './useCursor.ts'

export interface BoardViewProps {
  readonly plate: Plate
  readonly board: BoardSlice
  /** Areas among which one is to be picked; null where nothing is asked. Others are barred meanwhile. */
  readonly selectable: readonly AreaId[] | null
  /** The picked area, or the one whose card is open. */
  readonly selected: AreaId | null
  /** Null closes the card. */
  readonly onSelect: (area: AreaId | null) => void
  /** Areas that somebody points at: an order's, the chronicle's, the resolution's. */
  readonly highlight: readonly AreaId[]
  /** Where the keyboard begins. */
  readonly start: AreaId
  /** Enlarges counters and letters on a wide screen, for readers at the back of a room. */
  readonly forRoom?: boolean
}

const NONE: readonly AreaId[] = []

/** From this width on, in pixels, a board for a room has letters this much larger. */
const ROOM = { from: 1000, letters: 1.3 } as const
const lettersOf = (letters: number): CSSProperties => ({ '--letters': letters }) as CSSProperties

/** Used until the board knows its size, and where there is no screen at all. */
const NO_SCREEN = { width: 1200, height: 860 }

/** The map: everything on it follows from its properties. */
export const BoardView = memo(function BoardView(props: BoardViewProps): ReactElement {
  const { plate, board, selectable, selected, onSelect, highlight, start, forRoom = false } = props
  const { t } = useTell()
  const hint = useId()
  const frame = useRef<HTMLDivElement>(null)
  const groundRef = useRef<SVGSVGElement>(null)
  const piecesRef = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [settled, controls] = useCamera({ frame, ground: groundRef, pieces: piecesRef }, size)
  const camera = settled ?? openingView(NO_SCREEN)
  const keys = useCursor({ plate, controls, ground: groundRef, start, selectable, selected, onSelect })
  const { cursor, focused, pick } = keys
  const [hovered, setHovered] = useState<AreaId | null>(null)

  const letters = forRoom && size && size.width >= ROOM.from ? ROOM.letters : 1
  const k = camera.k / letters
  const standings = useMemo(() => standingsOf(board), [board])
  const pieces = useMemo(() => placePieces(plate, standings, board.zones, k), [plate, standings, board.zones, k])
  const names = useMemo(
    () =>
      placeNames(plate, pieces, k, {
        area: id => t(`area.${id}`),
        note: id => (standings.get(id)?.contested ? t(`map.note.${id}`) : null),
      }),
    [plate, pieces, k, standings, t],
  )

  useEffect(() => {
    const asked = [...highlight, ...(selectable ?? [])].flatMap(area => plate.area.get(area)?.anchor ?? [])
    if (asked.length > 0) controls.reveal(asked)
  }, [plate, highlight, selectable, controls])

  const shown = hovered ?? focused ?? selected
  const standing = shown && standings.get(shown)
  const shownArea = shown && plate.area.get(shown)
  return (
    <div className={css.frame}>
      <div ref={frame} className={`${css.board} ${settled ? '' : css.waiting}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of shapes in an SVG is not a fieldset */}
        <svg
          ref={groundRef}
          className={ground.ground}
          width="1400"
          height="1000"
          role="group"
          aria-label={t('map.title')}
          aria-describedby={hint}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
          onBlur={keys.onBlur}
          onClick={event => {
            const area = areaAt(event)
            if (area) pick(area)
          }}
          onPointerOver={event => hovers(event) && setHovered(areaAt(event))}
          onPointerLeave={() => setHovered(null)}
        >
          <Hatchings />
          <g>
            <Surroundings plate={plate} />
            <Areas plate={plate} standings={standings} selectable={selectable} selected={selected} cursor={cursor} />
            <Contested plate={plate} standings={standings} />
            <Cushion plate={plate} strength={board.cushion} />
            <Lines plate={plate} />
            <ZoneBows plate={plate} zones={board.zones} />
            <Rings
              plate={plate}
              highlight={highlight}
              asked={selectable ?? NONE}
              selected={selected}
              focused={focused}
            />
          </g>
        </svg>
        <svg ref={piecesRef} className={css.pieces} style={lettersOf(letters)} aria-hidden="true">
          <NamesLayer {...names} />
          <ZoneSigns places={pieces.zones} zones={board.zones} />
          <Stacks stacks={pieces.stacks} onPick={pick} onHover={setHovered} />
        </svg>
      </div>
      <p id={hint} hidden>
        {t('map.keys')}
      </p>
      <p className={css.asking} role="status">
        {selectable && t('map.asking', { count: selectable.length })}
      </p>
      <BoardControls camera={controls} />
      <Legend cushion={board.cushion} absorbed={board.absorbed} />
      {standing && shownArea && size && !(selectable && isNarrow(size)) && (
        <RegionCard
          standing={standing}
          cushion={board.cushion}
          anchor={shownArea.anchor}
          camera={camera}
          size={size}
          pinned={shown === selected && hovered === null}
          aside={selectable !== null}
          onClose={() => onSelect(null)}
        />
      )}
    </div>
  )
})

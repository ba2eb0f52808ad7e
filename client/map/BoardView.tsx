import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type SyntheticEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { BoardSlice } from '../../shared/model/frame.ts'
import type { AreaId } from '../../shared/model/ids.ts'
import { useTell } from '../texts/index.tsx'
import { BoardControls, ZOOM_STEP } from './BoardControls.tsx'
import css from './board.module.css'
import { openingView } from './camera/camera.ts'
import { useCamera } from './camera/useCamera.ts'
import { useSize } from './camera/useSize.ts'
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
import { type Direction, step } from './place/navigate.ts'
import type { Plate } from './plate/plate.ts'
import { standingsOf } from './standing/standing.ts'

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

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** From this width on, in pixels, a board for a room has letters this much larger. */
const ROOM = { from: 1000, letters: 1.3 } as const
const lettersOf = (letters: number): CSSProperties => ({ '--letters': letters }) as CSSProperties

/** Used until the board knows its size, and where there is no screen at all. */
const NO_SCREEN = { width: 1200, height: 860 }

const areaAt = ({ target }: SyntheticEvent): AreaId | null =>
  target instanceof Element
    ? ((target.closest('[data-area]')?.getAttribute('data-area') as AreaId | null) ?? null)
    : null

/** The map: everything on it follows from its properties. */
export function BoardView(props: BoardViewProps): ReactElement {
  const { plate, board, selectable, selected, onSelect, highlight, start, forRoom = false } = props
  const { t } = useTell()
  const frame = useRef<HTMLDivElement>(null)
  const groundRef = useRef<SVGSVGElement>(null)
  const piecesRef = useRef<SVGSVGElement>(null)
  const size = useSize(frame)
  const [settled, controls] = useCamera({ frame, ground: groundRef, pieces: piecesRef }, size)
  const camera = settled ?? openingView(NO_SCREEN)
  const [cursor, setCursor] = useState<AreaId>(start)
  const [focused, setFocused] = useState<AreaId | null>(null)
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

  const pick = useCallback(
    (area: AreaId) => {
      setCursor(area)
      if (selectable === null || selectable.includes(area)) onSelect(area)
    },
    [selectable, onSelect],
  )

  const move = (direction: Direction): void => {
    const anchors = new Map(plate.areas.map(({ id, anchor }) => [id, anchor]))
    const next = step(cursor, direction, anchors)
    const anchor = next && anchors.get(next)
    if (!next || !anchor) return
    setCursor(next)
    controls.reveal(anchor)
    groundRef.current?.querySelector<SVGElement>(`[data-area="${next}"]`)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    const around = plate.area.get(cursor)?.anchor
    if (direction) move(direction)
    else if (event.key === 'Enter' || event.key === ' ') pick(cursor)
    else if (event.key === '+' || event.key === '=') controls.zoomBy(ZOOM_STEP, around)
    else if (event.key === '-') controls.zoomBy(1 / ZOOM_STEP, around)
    else if (event.key === '0') controls.reset()
    else if (event.key === 'Escape' && (selected || focused)) {
      setFocused(null)
      if (selected) onSelect(null)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

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
          aria-roledescription={t('map.kind-of-thing')}
          onKeyDown={onKeyDown}
          onClick={event => {
            const area = areaAt(event)
            if (area) pick(area)
          }}
          onFocus={event => {
            const area = areaAt(event)
            if (!area) return
            setCursor(area)
            if (event.target.matches(':focus-visible')) setFocused(area)
          }}
          onBlur={() => setFocused(null)}
          onPointerOver={event => event.pointerType === 'mouse' && setHovered(areaAt(event))}
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
            <Rings plate={plate} highlight={highlight} selected={selected} focused={focused} />
          </g>
        </svg>
        <svg ref={piecesRef} className={css.pieces} style={lettersOf(letters)} aria-hidden="true">
          <NamesLayer {...names} />
          <ZoneSigns places={pieces.zones} zones={board.zones} />
          <Stacks stacks={pieces.stacks} onPick={pick} onHover={setHovered} />
        </svg>
      </div>
      <BoardControls camera={controls} />
      <Legend cushion={board.cushion} absorbed={board.absorbed} />
      {standing && shownArea && size && (
        <RegionCard
          standing={standing}
          cushion={board.cushion}
          anchor={shownArea.anchor}
          camera={camera}
          size={size}
          pinned={shown === selected && hovered === null}
          onClose={() => onSelect(null)}
        />
      )}
    </div>
  )
}

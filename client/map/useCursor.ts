import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import type { AreaId } from '../../shared/model/ids.ts'
import { ZOOM_STEP } from './BoardControls.tsx'
import type { CameraControls } from './camera/useCamera.ts'
import { type Direction, step } from './place/navigate.ts'
import type { Plate } from './plate/plate.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The area that an event happened in. */
export const areaAt = ({ target }: { readonly target: EventTarget | null }): AreaId | null =>
  target instanceof Element
    ? ((target.closest('[data-area]')?.getAttribute('data-area') as AreaId | null) ?? null)
    : null

/** A mouse that hovers: not a finger, and not a mouse that drags the map under itself. */
export const hovers = ({ pointerType, buttons }: { readonly pointerType: string; readonly buttons: number }): boolean =>
  pointerType === 'mouse' && buttons === 0

interface Asked {
  readonly plate: Plate
  readonly controls: CameraControls
  readonly ground: RefObject<SVGSVGElement | null>
  readonly start: AreaId
  readonly selectable: readonly AreaId[] | null
  readonly selected: AreaId | null
  readonly onSelect: (area: AreaId | null) => void
}

/** The board's one tab stop: which area the keyboard is at, whether its ring is shown, and what keys do. */
export function useCursor({ plate, controls, ground, start, selectable, selected, onSelect }: Asked) {
  const [at, setAt] = useState<AreaId>(start)
  const [focused, setFocused] = useState<AreaId | null>(null)
  /** Whoever comes in while something is asked begins among the areas that may be picked. */
  const cursor = focused ?? (selectable && !selectable.includes(at) ? (selectable[0] ?? at) : at)

  const pick = useCallback(
    (area: AreaId) => {
      setAt(area)
      if (selectable === null || selectable.includes(area)) onSelect(area)
    },
    [selectable, onSelect],
  )

  const move = (direction: Direction): void => {
    const anchors = new Map(plate.areas.map(({ id, anchor }) => [id, anchor]))
    const next = step(cursor, direction, anchors)
    const anchor = next && anchors.get(next)
    if (!next || !anchor) return
    controls.reveal([anchor])
    ground.current?.querySelector<SVGElement>(`[data-area="${next}"]`)?.focus()
  }

  const act = (key: string): boolean => {
    const direction = ARROWS[key]
    const around = plate.area.get(cursor)?.anchor
    if (direction) move(direction)
    else if (key === 'Enter' || key === ' ') pick(cursor)
    else if (key === '+' || key === '=') controls.zoomBy(ZOOM_STEP, around)
    else if (key === '-') controls.zoomBy(1 / ZOOM_STEP, around)
    else if (key === '0') controls.reset()
    else if (key === 'Escape' && (selected || focused)) {
      setFocused(null)
      if (selected) onSelect(null)
    } else return false
    return true
  }

  return {
    cursor,
    focused,
    pick,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !act(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onFocus: (event: FocusEvent): void => {
      const area = areaAt(event)
      if (!area) return
      setAt(area)
      if (event.target.matches(':focus-visible')) setFocused(area)
    },
    onBlur: () => setFocused(null),
  }
}

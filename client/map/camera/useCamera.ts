import { select } from 'd3-selection'
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { SHEET, type XY } from '../plate/projection.ts'
import {
  type Camera,
  centredOn,
  centreOf,
  clampCamera,
  openingView,
  type Size,
  scalesOf,
  zoomedAround,
} from './camera.ts'
import { glide } from './glide.ts'

export interface CameraControls {
  /** Zooms around a plate point, or around the middle of the screen. */
  readonly zoomBy: (factor: number, around?: XY) => void
  readonly reset: () => void
  /** Glides to the first of some plate points, unless one of them is in view already. */
  readonly reveal: (points: readonly XY[]) => void
}

interface Layers {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly ground: RefObject<SVGSVGElement | null>
  readonly pieces: RefObject<SVGSVGElement | null>
}

/** The view settles this long after the last movement, in milliseconds. */
const SETTLE = 140
/** How far the scale may drift from the settled one before labels are placed anew in mid-gesture. */
const DRIFT = 2.2

/**
 * Pan, wheel, pinch and double tap. While a gesture lasts only two transforms change, which the compositor carries out;
 * React hears of it when the view settles or has drifted far. Returns the settled view.
 */
export function useCamera(
  { frame, ground, pieces }: Layers,
  size: Size | null,
): readonly [Camera | null, CameraControls] {
  const [settled, setSettled] = useState<Camera | null>(null)
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown> | null>(null)
  const live = useRef<Camera | null>(null)
  const drawn = useRef(1)
  const last = useRef<Size | null>(null)
  const stop = useRef<() => void>(() => undefined)

  const show = useCallback(
    (camera: Camera) => {
      live.current = camera
      if (ground.current)
        ground.current.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.k / drawn.current})`
      if (!pieces.current) return
      pieces.current.style.transform = `translate(${camera.x}px, ${camera.y}px)`
      pieces.current.style.setProperty('--k', String(camera.k))
    },
    [ground, pieces],
  )

  const settle = useCallback(
    (camera: Camera) => {
      drawn.current = camera.k
      ground.current?.querySelector('g')?.setAttribute('transform', `scale(${camera.k})`)
      show(camera)
      startTransition(() => setSettled(camera))
    },
    [ground, show],
  )

  useEffect(() => {
    if (!frame.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const made = zoom<HTMLDivElement, unknown>()
      .clickDistance(6)
      .on('start', ({ sourceEvent }) => sourceEvent && stop.current())
      .on('zoom', ({ transform: { k, x, y } }) => {
        show({ k, x, y })
        clearTimeout(timer)
        const drift = k / drawn.current
        if (drift > DRIFT || drift < 1 / DRIFT) settle({ k, x, y })
        else timer = setTimeout(() => live.current && settle(live.current), SETTLE)
      })
    behaviour.current = made
    const selection = select(frame.current).call(made)
    return () => {
      clearTimeout(timer)
      stop.current()
      selection.on('.zoom', null)
    }
  }, [frame, settle, show])

  const move = useCallback(
    (camera: Camera) => {
      if (!frame.current || !behaviour.current) return
      const { k, x, y } = last.current ? clampCamera(camera, last.current) : camera
      behaviour.current.transform(select(frame.current), zoomIdentity.translate(x, y).scale(k))
    },
    [frame],
  )

  const go = useCallback(
    (camera: Camera) => {
      stop.current()
      move(camera)
      if (live.current) settle(live.current)
    },
    [move, settle],
  )

  useEffect(() => {
    if (!size || !behaviour.current) return
    behaviour.current
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([...scalesOf(size)])
      .translateExtent([
        [SHEET.left, SHEET.top],
        [SHEET.right, SHEET.bottom],
      ])
    const before = last.current
    last.current = size
    go(resized(live.current, before, size))
  }, [size, go])

  const controls = useMemo<CameraControls>(
    () => ({
      zoomBy: (factor, around) => {
        if (!live.current || !last.current) return
        const [least, most] = scalesOf(last.current)
        const k = Math.min(most, Math.max(least, live.current.k * factor))
        const still =
          around && inView(around, live.current, last.current) ? around : centreOf(live.current, last.current)
        go(zoomedAround(still, k, live.current))
      },
      reset: () => last.current && go(openingView(last.current)),
      reveal: points => {
        const [camera, screen] = [live.current, last.current]
        const [first] = points
        if (!camera || !screen || !frame.current || !first) return
        if (points.some(point => inView(point, camera, screen))) return
        stop.current()
        stop.current = glide(frame.current, camera, clampCamera(centredOn(first, camera.k, screen), screen), move)
      },
    }),
    [go, move, frame],
  )
  return [settled, controls]
}

const MARGIN = 48

function inView(point: XY, { k, x, y }: Camera, { width, height }: Size): boolean {
  const at = { x: point.x * k + x, y: point.y * k + y }
  return at.x > MARGIN && at.y > MARGIN && at.x < width - MARGIN && at.y < height - MARGIN
}

/** After a resize or a turn of the device the same place stays in the middle, as close as before. */
function resized(camera: Camera | null, before: Size | null, size: Size): Camera {
  if (!camera || !before) return openingView(size)
  const closeness = camera.k / openingView(before).k
  return centredOn(centreOf(camera, before), openingView(size).k * closeness, size)
}

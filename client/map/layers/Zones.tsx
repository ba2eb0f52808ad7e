import { memo } from 'react'
import type { BoardSlice } from '../../../shared/model/frame.ts'
import type { ZonePlace } from '../place/layout.ts'
import { ZONE_SIGN } from '../place/layout.ts'
import { SEVERITIES } from '../place/severity.ts'
import { ZONE_SHAPES } from '../place/zones.ts'
import type { Plate } from '../plate/plate.ts'
import { pin } from './pin.ts'
import { FlareSign, HotLineSign } from './Signs.tsx'
import css from './zones.module.css'

type Zones = BoardSlice['zones']

/** A smooth way through points (Catmull and Rom), as path data. */
export function smooth(points: readonly { readonly x: number; readonly y: number }[]): string {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))] ?? { x: 0, y: 0 }
  const start = at(0)
  const bends = points.slice(1).map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 }
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 }
    return `C${[first, second, to].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')}`
  })
  return `M${start.x} ${start.y}${bends.join('')}`
}

/** The bows along which the sides meet; a restless one where something happened. Part of the ground. */
export const ZoneBows = memo(function ZoneBows({ plate, zones }: { readonly plate: Plate; readonly zones: Zones }) {
  return (
    <g className={css.bows}>
      {zones.map(({ zone, incidents }) => {
        const d = smooth(ZONE_SHAPES[zone].bow.map(plate.point))
        return (
          <g key={zone} data-hot={incidents.length > 0 || undefined}>
            <path d={d} className={css.band} />
            <path d={d} className={css.bow} />
          </g>
        )
      })}
    </g>
  )
})

/** Hot line and incidents of a zone. */
export const ZoneSigns = memo(function ZoneSigns({
  places,
  zones,
}: {
  readonly places: readonly ZonePlace[]
  readonly zones: Zones
}) {
  return (
    <g>
      {places.map(place => {
        const zone = zones.find(candidate => candidate.zone === place.zone)
        if (!zone) return null
        const worst = SEVERITIES.findLast(severity => zone.incidents.some(incident => incident.severity === severity))
        const start = -place.w / 2 + ZONE_SIGN.width / 2
        return (
          <g key={place.zone} style={pin(place)}>
            {zone.hotLine && (
              <g transform={`translate(${start} 0)`}>
                <HotLineSign />
              </g>
            )}
            {worst && (
              <g transform={`translate(${zone.hotLine ? start + ZONE_SIGN.width : start} 0)`}>
                <FlareSign count={zone.incidents.length} severity={worst} />
              </g>
            )}
          </g>
        )
      })}
    </g>
  )
})

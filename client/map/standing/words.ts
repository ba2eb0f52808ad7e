import type { Range } from '../../../shared/model/frame.ts'
import type { Teller } from '../../texts/teller.ts'
import type { Force } from './forces.ts'
import type { Standing } from './standing.ts'

type T = Teller['t']

/** One decimal at most: "2", "2.5". */
export const figure = (value: number): string => String(Math.round(value * 10) / 10)

/** "2.5", or "2–4" where low and high differ by a tenth of a brigade or more. */
export function figures({ low, high }: Range): string {
  const [from, to] = [figure(low), figure(high)]
  return from === to ? from : `${from}–${to}`
}

/** Range in words, for ears: "2 to 4". */
const spoken = (t: T, { low, high }: Range): string =>
  figure(low) === figure(high) ? figure(low) : t('map.range', { low: figure(low), high: figure(high) })

/** "Baltics: 1.2 offence, 2.1 defence"; estimates are said to be estimates. */
export function forceInWords(t: T, force: Force): string {
  const values = {
    seat: t(`seat.${force.owner}`),
    offence: spoken(t, force.offence),
    defence: spoken(t, force.defence),
  }
  return t(force.exact ? 'map.force.exact' : force.inspected ? 'map.force.inspected' : 'map.force.estimate', values)
}

/** "2 armoured brigades, 1 air defence": the kinds of an exact force. */
export const kindsInWords = (t: T, force: Force): string =>
  force.kinds.map(({ kind, size }) => t('map.kind', { counter: t(`counter.${kind}`), size: figure(size) })).join(', ')

/** Who holds an area, and whose it is where that differs. */
export function holdingInWords(t: T, { area, holder, absorbed, contested }: Standing): string {
  if (contested) return t(`map.contested.${area}`)
  if (absorbed) return t('map.absorbed')
  if (area.startsWith('sea-')) return t('map.sea')
  return holder === null ? t('map.neutral') : t('map.held', { seat: t(`seat.${holder}`) })
}

/** Signs in an area, one sentence each: exercises, posture, base, contact zones with their hot lines and incidents. */
export function signsInWords(t: T, standing: Standing): string[] {
  const exercises = standing.exercises.map(({ by, size, notified, observers }) =>
    t('map.exercise', {
      seat: t(`seat.${by}`),
      size: spoken(t, size),
      notified: notified ? 'yes' : 'no',
      observers: observers ? 'yes' : 'no',
    }),
  )
  const postures = standing.postures.map(({ seat, level }) => t(`map.posture.${level}`, { seat: t(`seat.${seat}`) }))
  const zones = standing.zones.map(({ zone, hotLine, incidents }) =>
    t('map.zone', { zone: t(`zone.${zone}`), hotLine: hotLine ? 'yes' : 'no', incidents: incidents.length }),
  )
  return [...exercises, ...postures, ...(standing.base ? [t('map.base')] : []), ...zones]
}

/** The name of an area for a screen reader, with all that stands there. */
export function spokenName(t: T, standing: Standing): string {
  const forces = standing.forces.map(force => forceInWords(t, force))
  return [
    t(`area.${standing.area}`),
    holdingInWords(t, standing),
    ...(forces.length > 0 ? forces : [t('map.empty')]),
    ...signsInWords(t, standing),
  ].join('. ')
}

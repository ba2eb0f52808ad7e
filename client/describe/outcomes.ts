import type { SeatId } from '../../shared/model/ids.ts'
import type { Said } from '../../shared/model/said.ts'
import { listOf } from './list.ts'
import { delta } from './numbers.ts'
import type { Tell } from './tell.ts'

/** Changes that would be written as nothing. */
const WORTH_TELLING = 0.05

const text = (said: Said, name: string): string => String(said.values?.[name] ?? '')
const amount = (said: Said): number => Number(said.values?.delta ?? 0)

/** What an order did, with like effects gathered into one sentence: builds, glimpses, changes of numbers. */
export function outcomeLines(tell: Tell, effects: readonly Said[], by: SeatId): readonly string[] {
  const builds = effects.filter(({ key }) => key === 'effect.build')
  const glimpses = effects.filter(({ key }) => key === 'effect.glimpse')
  const moves = effects.filter(({ key }) => key === 'effect.track' || key === 'effect.tension')
  const rest = effects.filter(said => ![builds, glimpses, moves].some(group => group.includes(said)))
  const moved = moves.filter(said => Math.abs(amount(said)) >= WORTH_TELLING).map(said => movedBy(tell, said))
  return [
    ...buildLines(tell, builds),
    ...rest.map(tell.tell),
    ...glimpseLines(tell, glimpses, by),
    ...(moved.length > 0 ? [moved.join(' · ')] : []),
  ]
}

/** Equal units in several areas: "Multinational battlegroup in Latvia and Estonia: 1.3 brigades more each." */
function buildLines(tell: Tell, builds: readonly Said[]): readonly string[] {
  const alike = Map.groupBy(builds, said => `${text(said, 'counter')} ${text(said, 'size')}`)
  return [...alike.values()].flatMap(group => {
    const first = group[0]
    if (first === undefined || group.length === 1) return group.map(tell.tell)
    const areas = group.map(said => tell.t(`area.${text(said, 'area')}`))
    return tell.t('story.build', {
      counter: tell.t(`counter.${text(first, 'counter')}`),
      size: Number(first.values?.size ?? 0),
      areas: listOf(tell, areas),
    })
  })
}

/** Everybody whom the acting seat and it now see better, in one sentence; other pairs one by one. */
function glimpseLines(tell: Tell, glimpses: readonly Said[], by: SeatId): readonly string[] {
  const withMe = glimpses.filter(said => [text(said, 'seat'), text(said, 'with')].includes(by))
  if (withMe.length < 2) return glimpses.map(tell.tell)
  const others = withMe.map(said => (text(said, 'seat') === by ? text(said, 'with') : text(said, 'seat')))
  const seats = listOf(
    tell,
    others.map(seat => tell.t(`seat.${seat}.in`)),
  )
  const line = tell.t('story.glimpse', { seat: tell.t(`seat.${by}`), seats })
  return [line, ...glimpses.filter(said => !withMe.includes(said)).map(tell.tell)]
}

function movedBy(tell: Tell, said: Said): string {
  const values = { delta: delta(amount(said)) }
  if (said.key === 'effect.track')
    return tell.t('story.moved.track', { ...values, track: tell.t(`track.${text(said, 'track')}`) })
  const [seat, other] = [text(said, 'seat'), text(said, 'with')]
  return tell.t('story.moved.tension', { ...values, seat: tell.t(`seat.${seat}`), with: tell.t(`seat.${other}`) })
}

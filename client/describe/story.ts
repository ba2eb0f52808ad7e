import { assertNever } from '../../shared/base/result.ts'
import type { StoryStep } from '../../shared/model/frame.ts'
import { type AreaId, seatsOf } from '../../shared/model/ids.ts'
import { seatList } from './agreements.ts'
import { figure } from './numbers.ts'
import { labelSentence, orderName } from './orders.ts'
import type { Tell } from './tell.ts'

/** One step of the told resolution in words. */
export interface ToldStep {
  readonly kind: StoryStep['kind']
  readonly title: string
  readonly details: readonly string[]
  /** Where to look on the map. */
  readonly area: AreaId | null
}

const told = (
  kind: StoryStep['kind'],
  title: string,
  details: readonly string[] = [],
  area: AreaId | null = null,
): ToldStep => ({
  kind,
  title,
  details,
  area,
})

/** Turns a step into sentences; complete by construction. */
export function storyStep(tell: Tell, step: StoryStep): ToldStep {
  const { t } = tell
  switch (step.kind) {
    case 'act':
      return actStep(tell, step)
    case 'exercise': {
      const { by, at, size, notified, observers } = step.exercise
      const how = t(notified ? 'story.exercise.notified' : 'story.exercise.snap')
      const range = size.low === size.high ? figure(size.low) : `${figure(size.low)}–${figure(size.high)}`
      const details = [t('story.exercise.size', { range }), ...(observers ? [t('story.exercise.observers')] : [])]
      return told('exercise', t('story.exercise', { by: t(`seat.${by}`), how, area: t(`area.${at}`) }), details, at)
    }
    case 'incident': {
      const seats = seatList(tell, seatsOf(step.pair))
      return told(
        'incident',
        t('story.incident', { severity: t(`severity.${step.severity}`), zone: t(`zone.${step.zone}`) }),
        [t(`story.incident.${step.severity}`, { seats })],
      )
    }
    case 'crisis': {
      const { seats, zone, choices, war } = step.crisis
      const chosen = seats.flatMap(seat => {
        const choice = choices[seat]
        return choice
          ? [t('story.crisis.chose', { seat: t(`seat.${seat}`), choice: t(`crisis.choice.${choice}`) })]
          : []
      })
      const end = war ? [t('story.crisis.war')] : step.crisis.open ? [] : [t('story.crisis.passed')]
      return told('crisis', t('story.crisis', { seats: seatList(tell, seats), zone: t(`zone.${zone}`) }), [
        ...chosen,
        ...end,
      ])
    }
    case 'broken':
      return told('broken', t('story.broken', { by: t(`seat.${step.by}`) }), [tell.tell(step.what)])
    case 'track':
      return told(
        'track',
        t('story.track', { track: t(`track.${step.track}`), from: figure(step.from), to: figure(step.to) }),
      )
    case 'tension': {
      const key =
        step.to > step.from ? 'story.tension.up' : step.to < step.from ? 'story.tension.down' : 'story.tension.same'
      return told('tension', t(key, { from: figure(step.from, 0), to: figure(step.to, 0) }))
    }
    case 'security': {
      const key =
        step.to > step.from ? 'story.security.up' : step.to < step.from ? 'story.security.down' : 'story.security.same'
      return told('security', t(key, { from: figure(step.from, 0), to: figure(step.to, 0) }))
    }
    default:
      return assertNever(step)
  }
}

function actStep(tell: Tell, step: Extract<StoryStep, { kind: 'act' }>): ToldStep {
  const values = {
    by: tell.t(`seat.${step.by}`),
    order: orderName(tell, step.code),
    area: step.area ? tell.t(`area.${step.area}`) : '',
  }
  const key = `story.act.${step.mine ? 'mine' : 'other'}${step.area ? 'At' : ''}`
  const label = labelSentence(tell, step.label)
  return told('act', tell.t(key, values), [...(label ? [label] : []), ...step.effects.map(tell.tell)], step.area)
}

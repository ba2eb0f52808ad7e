import { assertNever } from '../../shared/base/result.ts'
import type { StoryStep } from '../../shared/model/frame.ts'
import { type AreaId, seatsOf } from '../../shared/model/ids.ts'
import { seatList } from './agreements.ts'
import { figure } from './numbers.ts'
import { labelSentence, orderName } from './orders.ts'
import { outcomeLines } from './outcomes.ts'
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
      const { at, size, notified, observers } = step.exercise
      const range = size.low === size.high ? figure(size.low) : `${figure(size.low)}–${figure(size.high)}`
      const details = [t('story.exercise.size', { range }), ...(observers ? [t('story.exercise.observers')] : [])]
      const how = notified ? 'notified' : 'snap'
      return told('exercise', t('story.exercise', { how, area: t(`area.${at}`) }), details, at)
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
    case 'tension':
    case 'security':
      return told(step.kind, change(tell, step.kind, step.from, step.to))
    default:
      return assertNever(step)
  }
}

/** Up, down or the same, as the whole numbers on the screen say it. */
function change({ t }: Tell, what: 'tension' | 'security', from: number, to: number): string {
  const values = { from: figure(from, 0), to: figure(to, 0) }
  if (values.from === values.to) return t(`story.${what}.same`, values)
  return t(`story.${what}.${to > from ? 'up' : 'down'}`, values)
}

function actStep(tell: Tell, step: Extract<StoryStep, { kind: 'act' }>): ToldStep {
  const order = orderName(tell, step.code)
  const title = step.area ? tell.t('story.act.at', { order, area: tell.t(`area.${step.area}`) }) : order
  const label = labelSentence(tell, step.label)
  return told('act', title, [...(label ? [label] : []), ...outcomeLines(tell, step.effects, step.by)], step.area)
}

import type { ExerciseView, StoryStep } from '../../../shared/model/frame.ts'
import { type SeatId, seatsOf, type Viewer } from '../../../shared/model/ids.ts'

/** What the steps of a beat have in common; names its heading. */
export type Theme = 'you' | 'grave' | 'mine' | 'routine' | 'tracks' | SeatId

/** Steps that are told together: what it did to me, one seat's acts, the routine incidents, all tracks. */
export interface Beat {
  readonly key: string
  readonly theme: Theme
  readonly steps: readonly StoryStep[]
}

/** Themes in the order in which a reader cares: myself, what was dangerous, my own orders, then the others. */
const FIRST: readonly Theme[] = ['you', 'grave', 'mine']
const LAST: readonly Theme[] = ['routine', 'tracks']

/** Which place a theme has; seats keep the order in which they acted. */
function placeOf(theme: Theme): number {
  if (FIRST.includes(theme)) return FIRST.indexOf(theme)
  return FIRST.length + 1 + LAST.indexOf(theme)
}

function themeOf(step: StoryStep, viewer: Viewer): Theme {
  switch (step.kind) {
    case 'tension':
    case 'security':
      return 'you'
    case 'crisis':
    case 'broken':
      return 'grave'
    case 'incident':
      return step.severity !== 'routine' || seatsOf(step.pair).some(seat => seat === viewer) ? 'grave' : 'routine'
    case 'act':
      return step.mine ? 'mine' : step.by
    case 'exercise':
      return step.exercise.by === viewer ? 'mine' : step.exercise.by
    case 'track':
      return 'tracks'
  }
}

/** Changes that no figure on the screen would show are not worth a line. */
const WORTH_TELLING = 0.25

/** Whether an order of the story has told of this very exercise already. */
function isToldBy(story: readonly StoryStep[], { by, at, size }: ExerciseView): boolean {
  return story.some(
    step =>
      step.kind === 'act' &&
      step.by === by &&
      step.effects.some(
        ({ key, values }) =>
          key === 'effect.exercise' && values?.area === at && values?.size === size.low && size.low === size.high,
      ),
  )
}

function isWorthTelling(story: readonly StoryStep[], step: StoryStep): boolean {
  if (step.kind === 'track') return Math.abs(step.to - step.from) >= WORTH_TELLING
  return step.kind !== 'exercise' || !isToldBy(story, step.exercise)
}

/** Security before tension: what it did to me, then to all. */
const rank = (step: StoryStep): number => (step.kind === 'security' ? 0 : 1)

/** Gathers a round's story by theme, what matters to the viewer first, so that a busy round has a dozen beats. */
export function beatsOf(story: readonly StoryStep[], viewer: Viewer): readonly Beat[] {
  const gathered = new Map<Theme, StoryStep[]>()
  for (const step of story.filter(step => isWorthTelling(story, step))) {
    const theme = themeOf(step, viewer)
    const steps = gathered.get(theme)
    if (steps) steps.push(step)
    else gathered.set(theme, [step])
  }
  return [...gathered]
    .map(([theme, steps]) => ({
      key: theme,
      theme,
      steps: theme === 'you' ? steps.toSorted((a, b) => rank(a) - rank(b)) : steps,
    }))
    .toSorted((a, b) => placeOf(a.theme) - placeOf(b.theme))
}

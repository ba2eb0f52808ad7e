import type { StoryStep } from '../../../shared/model/frame.ts'

/** Steps that are told together: one actor's acts, one zone's incidents, all tracks. */
export interface Beat {
  readonly key: string
  readonly steps: readonly StoryStep[]
}

/** What a step belongs to; steps of one beat share it. */
function themeOf(step: StoryStep, index: number): string {
  switch (step.kind) {
    case 'act':
      return `by ${step.by}`
    case 'exercise':
      return `by ${step.exercise.by}`
    case 'incident':
      return `in ${step.zone}`
    case 'track':
      return 'tracks'
    default:
      return `${step.kind} ${index}`
  }
}

/** Gathers neighbouring steps of one theme, so that a busy round is still told in a dozen beats. */
export function beatsOf(story: readonly StoryStep[]): readonly Beat[] {
  const beats: { key: string; theme: string; steps: StoryStep[] }[] = []
  for (const [index, step] of story.entries()) {
    const theme = themeOf(step, index)
    const last = beats.at(-1)
    if (last?.theme === theme) last.steps.push(step)
    else beats.push({ key: `${index}`, theme, steps: [step] })
  }
  return beats.map(({ key, steps }) => ({ key, steps }))
}

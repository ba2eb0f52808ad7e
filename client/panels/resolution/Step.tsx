import type { StoryStep } from '../../../shared/model/frame.ts'
import { delta } from '../../describe/numbers.ts'
import { storyStep } from '../../describe/story.ts'
import { useTell } from '../../texts/index.tsx'
import { Scale } from '../tension/Scale.tsx'
import styles from './resolution.module.css'

/** Changes of tension and security are read in whole numbers, those of tracks in tenths. */
const DIGITS: Readonly<Partial<Record<StoryStep['kind'], number>>> = { tension: 0, security: 0 }

/** By how much a number changed, as it can be read off the figures beside it; null where nothing did. */
function changeOf(step: StoryStep): string | null {
  if (!('from' in step)) return null
  const digits = DIGITS[step.kind] ?? 1
  const change = Number(step.to.toFixed(digits)) - Number(step.from.toFixed(digits))
  return change === 0 ? null : delta(change, digits)
}

/** One step of the story. Tension shows the meter where it has got to; changes of numbers show by how much. */
export function Step({ step }: { readonly step: StoryStep }) {
  const told = storyStep(useTell(), step)
  const change = changeOf(step)
  return (
    <div className={styles.step} data-kind={step.kind}>
      <p className={styles.title}>
        {told.title} {change !== null && <span className={styles.change}>{change}</span>}
      </p>
      {told.details.map(detail => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {step.kind === 'tension' && <Scale value={step.to} from={step.from} />}
    </div>
  )
}

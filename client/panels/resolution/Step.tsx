import type { StoryStep } from '../../../shared/model/frame.ts'
import type { SeatId } from '../../../shared/model/ids.ts'
import { delta } from '../../describe/numbers.ts'
import { storyStep } from '../../describe/story.ts'
import { useTell } from '../../texts/index.tsx'
import { SeatSwatch } from '../common/SeatName.tsx'
import { Scale } from '../tension/Scale.tsx'
import styles from './resolution.module.css'

/** Who acts in a step, if somebody does. */
function actorOf(step: StoryStep): SeatId | null {
  if (step.kind === 'act' || step.kind === 'broken') return step.by
  return step.kind === 'exercise' ? step.exercise.by : null
}

/** One step of the story. Tension shows the meter where it has got to; changes of numbers show by how much. */
export function Step({ step }: { readonly step: StoryStep }) {
  const told = storyStep(useTell(), step)
  const by = actorOf(step)
  const change = 'from' in step ? step.to - step.from : null
  return (
    <div className={styles.step} data-kind={step.kind}>
      <span className={styles.mark}>
        {by ? <SeatSwatch seat={by} /> : <span className={styles.sign} aria-hidden="true" />}
      </span>
      <div>
        <p className={styles.title}>
          {told.title} {change !== null && <span className={styles.change}>{delta(change)}</span>}
        </p>
        {told.details.map(detail => (
          <p key={detail} className={styles.detail}>
            {detail}
          </p>
        ))}
        {step.kind === 'tension' && <Scale value={step.to} from={step.from} />}
      </div>
    </div>
  )
}

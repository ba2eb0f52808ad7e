import { useEffect } from 'react'
import type { BoardSlice, StoryStep } from '../../../shared/model/frame.ts'
import type { AreaId } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'
import { pointAt } from '../../store/selection.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import styles from './resolution.module.css'
import { Step } from './Step.tsx'
import { type Sequence, useSequence } from './useSequence.ts'

/** The round as my seat saw it: what happened, step by step beside the map, then what it did to me. */
export function Resolution() {
  const { round } = useSlice('head')
  const story = useSlice('story')
  return <Told key={`${round}/${story.length}`} story={story} round={round} />
}

/** Which areas a step is about. */
function areasOf(step: StoryStep | undefined, zones: BoardSlice['zones']): readonly AreaId[] {
  if (!step) return []
  if (step.kind === 'act') return step.area ? [step.area] : []
  if (step.kind === 'exercise') return [step.exercise.at]
  const zone = step.kind === 'incident' ? step.zone : step.kind === 'crisis' ? step.crisis.zone : null
  return zones.find(each => each.zone === zone)?.areas ?? []
}

function Told({ story, round }: { readonly story: readonly StoryStep[]; readonly round: number }) {
  const { t } = useTell()
  const sequence = useSequence(story.length)
  const present = sequence.done ? undefined : story[sequence.told - 1]
  const { zones } = useSlice('board')
  useEffect(() => {
    pointAt(areasOf(present, zones))
    return () => pointAt([])
  }, [present, zones])
  return (
    <Panel title={t('story.title', { round })} lead={t('story.lead')}>
      {story.length === 0 && <Empty>{t('story.empty')}</Empty>}
      {story.length > 0 && <Controls sequence={sequence} count={story.length} />}
      <ol className={styles.steps} aria-live="polite">
        {story.slice(0, sequence.told).map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id and their order never changes
          <Step key={i} step={step} present={step === present} />
        ))}
      </ol>
    </Panel>
  )
}

function Controls({ sequence, count }: { readonly sequence: Sequence; readonly count: number }) {
  const { t } = useTell()
  return (
    <fieldset className={styles.controls} aria-label={t('story.controls')}>
      <span className={styles.count}>{t('story.count', { told: sequence.told, count })}</span>
      {!sequence.done && (
        <>
          <Button look="quiet" isDisabled={sequence.told <= 1} onPress={sequence.back}>
            {t('story.back')}
          </Button>
          <Button look="quiet" onPress={sequence.toggle}>
            {t(sequence.playing ? 'story.pause' : 'story.play')}
          </Button>
          <Button look="quiet" onPress={sequence.next}>
            {t('story.next')}
          </Button>
          <Button look="quiet" onPress={sequence.skip}>
            {t('story.skip')}
          </Button>
        </>
      )}
    </fieldset>
  )
}

import { useEffect, useMemo, useRef } from 'react'
import type { BoardSlice, StoryStep } from '../../../shared/model/frame.ts'
import { type AreaId, SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'
import { pointAt } from '../../store/selection.ts'
import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { type Beat, beatsOf, type Theme } from './beats.ts'
import styles from './resolution.module.css'
import { Step } from './Step.tsx'
import { prefersStill, type Sequence, useSequence } from './useSequence.ts'

/** The round as my seat saw it: what happened, step by step beside the map, then what it did to me. */
export function Resolution() {
  const { round } = useSlice('head')
  const story = useSlice('story')
  return <Told key={`${round}/${story.length}`} story={story} round={round} />
}

/** Which areas a beat is about. */
function areasOf(beat: Beat | undefined, zones: BoardSlice['zones']): readonly AreaId[] {
  return (beat?.steps ?? []).flatMap(step => {
    if (step.kind === 'act') return step.area ? [step.area] : []
    if (step.kind === 'exercise') return [step.exercise.at]
    const zone = step.kind === 'incident' ? step.zone : step.kind === 'crisis' ? step.crisis.zone : null
    return zones.find(each => each.zone === zone)?.areas ?? []
  })
}

function Told({ story, round }: { readonly story: readonly StoryStep[]; readonly round: number }) {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  const beats = useMemo(() => beatsOf(story, viewer), [story, viewer])
  const replay = useTableStore(({ standing }) => standing === 'replay')
  const sequence = useSequence(beats.length, replay || prefersStill())
  const present = sequence.done ? undefined : beats[sequence.told - 1]
  const { zones } = useSlice('board')
  useEffect(() => {
    pointAt(areasOf(present, zones))
    return () => pointAt([])
  }, [present, zones])
  return (
    <Panel title={t('story.title', { round })} lead={t('story.lead', { viewer })}>
      {beats.length === 0 && <Empty>{t('story.empty')}</Empty>}
      {beats.length > 0 && !sequence.still && <Controls sequence={sequence} count={beats.length} />}
      <ol className={styles.beats} aria-live="polite">
        {beats.slice(0, sequence.told).map(beat => (
          <BeatItem key={beat.key} beat={beat} present={beat === present} />
        ))}
      </ol>
    </Panel>
  )
}

/** What the steps of a beat are about. */
function Heading({ theme }: { readonly theme: Theme }) {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  return isSeat(theme) ? <SeatName seat={theme} /> : t(`story.${theme}`, { viewer })
}

const isSeat = (theme: Theme): theme is SeatId => SEATS.some(seat => seat === theme)

function BeatItem({ beat, present }: { readonly beat: Beat; readonly present: boolean }) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (present) item.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [present])
  return (
    <li ref={item} className={styles.beat} data-present={present} data-theme={beat.theme}>
      <h3 className={styles.theme}>
        <Heading theme={beat.theme} />
      </h3>
      {beat.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id and their order never changes
        <Step key={i} step={step} />
      ))}
    </li>
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

import { type Dispatch, type SetStateAction, useId, useMemo } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { clockText } from '../../describe/clockText.ts'
import type { Moment } from '../../link/replay.ts'
import { useTell } from '../../texts/index.tsx'
import { jump, type Mark, markAt, marksOf } from './marks.ts'
import css from './Timeline.module.css'
import { Transport } from './Transport.tsx'
import { useKeys } from './useKeys.ts'
import type { usePlayback } from './usePlayback.ts'

interface Props {
  readonly moments: readonly Moment[]
  readonly index: number
  readonly onIndex: Dispatch<SetStateAction<number>>
  readonly playback: ReturnType<typeof usePlayback>
}

/** The game from its first entry to its last, with a mark for each phase and a number for each round. */
export function Timeline({ moments, index, onIndex, playback }: Props) {
  const { t } = useTell()
  const marks = useMemo(() => marksOf(moments), [moments])
  const last = moments.length - 1
  const here = markAt(marks, index)
  const nameOf = (mark: Mark): string =>
    mark.phase === 'lobby' || mark.phase === 'ended'
      ? t(`phase.${mark.phase}`)
      : t('shell.round', { round: mark.round, phase: t(`phase.${mark.phase}`) })
  const goTo = (next: number) => {
    playback.stop()
    onIndex(Math.min(last, Math.max(0, next)))
  }
  const jumpBy = (way: -1 | 1) => goTo(jump(marks, index, way, last))
  const stepBy = (by: -1 | 1) => goTo(index + by)
  useKeys({ toggle: playback.toggle, step: stepBy, jump: jumpBy })

  const placeId = useId()
  const place = here ? nameOf(here) : ''
  return (
    <section className={css.timeline} aria-label={t('shell.replay.timeline')}>
      <Transport marks={marks} nameOf={nameOf} onJump={goTo} onJumpBy={jumpBy} onStep={stepBy} playback={playback} />
      <Slider
        className={css.slider ?? ''}
        aria-label={t('shell.replay.moment')}
        minValue={0}
        maxValue={Math.max(1, last)}
        value={index}
        onChange={value => goTo(Number(value))}
      >
        <SliderTrack className={css.track ?? ''}>
          <Marks marks={marks} last={last} />
          <SliderThumb className={css.thumb ?? ''} aria-describedby={placeId} />
        </SliderTrack>
      </Slider>
      <p id={placeId} className={css.place}>
        <strong>{place}</strong>
        <span>
          {t('shell.replay.place', { step: index + 1, steps: moments.length, at: clockText(moments[index]?.at ?? 0) })}
        </span>
      </p>
    </section>
  )
}

function Marks({ marks, last }: { readonly marks: readonly Mark[]; readonly last: number }) {
  return (
    <div className={css.marks} aria-hidden="true">
      {marks.map(mark => (
        <span
          key={mark.index}
          className={mark.opens ? css.opens : css.mark}
          style={{ insetInlineStart: `${(100 * mark.index) / Math.max(1, last)}%` }}
        >
          {mark.opens && mark.round > 0 && mark.phase !== 'ended' ? mark.round : ''}
        </span>
      ))}
    </div>
  )
}

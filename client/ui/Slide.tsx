import type { ReactNode } from 'react'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import css from './Slide.module.css'

interface Props {
  readonly label: ReactNode
  /** What a screen reader says, where the label alone is too short. */
  readonly question: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly max?: number
  readonly step?: number
  /** Words under the two ends. */
  readonly ends?: readonly [string, string] | null
}

/** A number on a scale with named ends. */
export function Slide({ label, question, value, onChange, max = 100, step = 5, ends = null }: Props) {
  return (
    <Slider
      className={css.slide ?? ''}
      aria-label={question}
      value={value}
      onChange={next => onChange(Array.isArray(next) ? (next[0] ?? 0) : next)}
      minValue={0}
      maxValue={max}
      step={step}
    >
      <div className={css.head}>
        <span>{label}</span>
        <SliderOutput className={css.output ?? ''} />
      </div>
      <SliderTrack className={css.track ?? ''}>
        <span className={css.fill} style={{ inlineSize: `${(value / max) * 100}%` }} />
        <SliderThumb className={css.thumb ?? ''} />
      </SliderTrack>
      {ends && (
        <div className={css.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </Slider>
  )
}

import { Label } from 'react-aria-components/Label'
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import css from './Slide.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly max?: number
  readonly step?: number
  /** Words under the two ends. */
  readonly ends: readonly [string, string]
}

/** A number on a scale with named ends. */
export function Slide({ label, value, onChange, max = 100, step = 5, ends }: Props) {
  return (
    <Slider
      className={css.slide ?? ''}
      value={value}
      onChange={next => onChange(Array.isArray(next) ? (next[0] ?? 0) : next)}
      minValue={0}
      maxValue={max}
      step={step}
    >
      <div className={css.head}>
        <Label>{label}</Label>
        <SliderOutput className={css.output ?? ''} />
      </div>
      <SliderTrack className={css.track ?? ''}>
        <span className={css.fill} style={{ inlineSize: `${(value / max) * 100}%` }} />
        <SliderThumb className={css.thumb ?? ''} />
      </SliderTrack>
      <div className={css.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </Slider>
  )
}

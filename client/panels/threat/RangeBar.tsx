import type { ThreatView } from '../../../shared/model/frame.ts'
import styles from './range.module.css'

interface RangeBarProps {
  readonly view: Pick<ThreatView, 'offence' | 'best' | 'feared' | 'about'>
  /** The value at the right end of the scale, in brigade-equivalents. */
  readonly most: number
  readonly label: string
}

/** From the lowest to the highest that is possible; a tick at the best estimate, a flag at what fear looks at. */
export function RangeBar({ view, most, label }: RangeBarProps) {
  const at = (value: number): string => `${(100 * value) / Math.max(most, 0.1)}%`
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <span
        className={styles.range}
        style={{ insetInlineStart: at(view.offence.low), inlineSize: at(view.offence.high - view.offence.low) }}
      />
      <span className={styles.best} style={{ insetInlineStart: at(view.best) }} />
      <span className={styles.feared} style={{ insetInlineStart: at(view.feared) }} />
    </div>
  )
}

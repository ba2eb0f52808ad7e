import { useTell } from '../../texts/index.tsx'
import styles from './points.module.css'

/** Action points left, as a figure and as a row of pips. */
export function Points({ left, all }: { readonly left: number; readonly all: number }) {
  const { t } = useTell()
  return (
    <p className={styles.points} aria-live="polite">
      <span className={styles.pips} aria-hidden="true">
        {Array.from({ length: all }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pips are all alike
          <span key={i} data-left={i < left} />
        ))}
      </span>
      {t(left < 0 ? 'desk.overspent' : 'desk.left', { left: Math.abs(left), all })}
    </p>
  )
}

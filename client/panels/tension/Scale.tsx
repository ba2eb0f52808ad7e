import { useEffect, useState } from 'react'
import { TENSION_BANDS, tensionBand } from '../../describe/bands.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './tension.module.css'

interface ScaleProps {
  readonly value: number
  /** Where the mark stood before; it moves from there. */
  readonly from?: number
}

/** Five named bands of tension and a mark where the table stands. The words beside it say the same. */
export function Scale({ value, from = value }: ScaleProps) {
  const { t } = useTell()
  const [shown, setShown] = useState(from)
  useEffect(() => setShown(value), [value])
  return (
    <div className={styles.scale} aria-hidden="true">
      <span className={styles.mark} style={{ insetInlineStart: `${shown}%` }} />
      {TENSION_BANDS.map(({ name, from: low }, i) => (
        <span
          key={name}
          className={styles.band}
          data-band={name}
          data-now={tensionBand(value) === name}
          style={{ flexGrow: (TENSION_BANDS[i + 1]?.from ?? 100) - low }}
        >
          <span className={styles.bandName}>{t(`tension.band.${name}`)}</span>
        </span>
      ))}
    </div>
  )
}

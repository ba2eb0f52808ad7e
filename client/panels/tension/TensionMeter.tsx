import { TENSION_BANDS, tensionBand } from '../../describe/bands.ts'
import { figure } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { HistoryLine } from '../common/HistoryLine.tsx'
import { Scale } from './Scale.tsx'
import styles from './tension.module.css'
import { WhyTension } from './WhyTension.tsx'

const LINES = TENSION_BANDS.map(band => band.from).filter(from => from > 0)

/** The scale under the map: one value, the band it lies in, and the way it came. */
export function TensionMeter() {
  const { t } = useTell()
  const { value, history } = useSlice('tension')
  const band = tensionBand(value)
  const values = history.map(point => point.value)
  return (
    <section className={styles.meter} aria-label={t('tension.title')}>
      <div className={styles.reading}>
        <h2 className={styles.title}>{t('tension.title')}</h2>
        <p className={styles.value} data-band={band}>
          <strong>{figure(value, 0)}</strong> <span>{t('tension.of')}</span> <em>{t(`tension.band.${band}`)}</em>
        </p>
      </div>
      <Scale value={value} />
      <div className={styles.history}>
        <HistoryLine
          values={values}
          max={100}
          lines={LINES}
          label={t('history.label', { values: values.map(each => figure(each, 0)).join(', ') })}
        />
        <WhyTension />
      </div>
    </section>
  )
}

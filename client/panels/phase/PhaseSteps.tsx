import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './phase.module.css'

const STEPS = ['briefing', 'negotiation', 'orders', 'resolution', 'assessment'] as const

/** The five phases of a round with the present one marked; a crisis stands in the place of the resolution. */
export function PhaseSteps() {
  const { t } = useTell()
  const { phase } = useSlice('head')
  if (phase === 'lobby' || phase === 'ended') return <span />
  return (
    <ol className={styles.steps} aria-label={t('phase.steps')}>
      {STEPS.map(step => {
        const shown = step === 'resolution' && phase === 'crisis' ? 'crisis' : step
        return (
          <li key={step} aria-current={shown === phase ? 'step' : undefined}>
            {t(`phase.${shown}`)}
          </li>
        )
      })}
    </ol>
  )
}

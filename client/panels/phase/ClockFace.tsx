import { clockText } from '../../describe/clockText.ts'
import { useSlice, useTimeLeft } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './clock.module.css'

const LAST_MINUTE = 60_000
const LAST_SECONDS = 15_000

/** The time left. What is urgent is said in words, framed and bold, never by colour alone. */
export function ClockFace() {
  const { t } = useTell()
  const { status, phase } = useSlice('head')
  const left = useTimeLeft()
  if (phase === 'ended' || phase === 'lobby') return null
  if (status === 'paused') {
    return (
      <p className={styles.clock} data-state="paused">
        <strong>{left === null ? '–' : clockText(left)}</strong> <span>{t('clock.paused')}</span>
      </p>
    )
  }
  if (left === null) return null
  const state = left === 0 ? 'over' : left <= LAST_SECONDS ? 'seconds' : left <= LAST_MINUTE ? 'minute' : 'calm'
  return (
    <p className={styles.clock} data-state={state}>
      <strong role="timer">{clockText(left)}</strong> <span aria-live="polite">{t(`clock.${state}`)}</span>
    </p>
  )
}

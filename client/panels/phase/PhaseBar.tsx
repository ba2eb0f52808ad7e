import type { ReactNode } from 'react'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { ClockFace } from './ClockFace.tsx'
import { PhaseSteps } from './PhaseSteps.tsx'
import { PrimaryAction } from './PrimaryAction.tsx'
import styles from './phase.module.css'
import { ReadyMarks } from './ReadyMarks.tsx'
import { useTask } from './useTask.ts'

interface PhaseBarProps {
  /** The primary action stands here; on a phone it stands under the thumb instead. */
  readonly action: boolean
  readonly tools?: ReactNode
}

/** Where the game stands, what I must do now, how long there is, who is done, and the one thing to press. */
export function PhaseBar({ action, tools }: PhaseBarProps) {
  const { t } = useTell()
  const { round, rounds, phase } = useSlice('head')
  const task = useTask()
  return (
    <div className={styles.bar}>
      <div className={styles.what}>
        <p className={styles.round}>
          {round > 0 && phase !== 'ended'
            ? t(rounds.low === rounds.high ? 'round.of' : 'round.ofHidden', {
                round,
                low: rounds.low,
                high: rounds.high,
              })
            : t('app.name')}
        </p>
        <h1 className={styles.phase}>{t(`phase.${phase}`)}</h1>
        <p className={styles.task}>{task}</p>
      </div>
      <PhaseSteps />
      <ReadyMarks />
      <div className={styles.clock}>
        <ClockFace />
      </div>
      {action && (
        <div className={styles.action}>
          <PrimaryAction />
        </div>
      )}
      {tools && <div className={styles.tools}>{tools}</div>}
    </div>
  )
}

import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { useTask } from './useTask.ts'

/** Says a new phase, a pause and what to do aloud to those who listen. */
export function PhaseNews() {
  const { t } = useTell()
  const { round, phase } = useSlice('head')
  const task = useTask()
  return (
    <p className="visually-hidden" role="status">
      {t('phase.news', { round, phase: t(`phase.${phase}`), task })}
    </p>
  )
}

import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import css from './ConnectionBanner.module.css'

/** Says that the line is broken and that nothing need be done. Silent as long as all is well. */
export function ConnectionBanner() {
  const { t } = useTell()
  const lost = useTableStore(state => state.status.kind === 'reconnecting')
  return (
    <div className={css.place} role="status">
      {lost && <p className={css.banner}>{t('shell.lost')}</p>}
    </div>
  )
}

import { useTell } from '../../texts/index.tsx'
import styles from './draft.module.css'

/** Whether the server has the draft as it stands here. */
export function SavedMark({ saved, failed }: { readonly saved: boolean; readonly failed: boolean }) {
  const { t } = useTell()
  return (
    <span className={styles.saved} role="status">
      {t(failed ? 'desk.saveFailed' : saved ? 'desk.saved' : 'desk.saving')}
    </span>
  )
}

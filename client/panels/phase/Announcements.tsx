import { useState } from 'react'
import { useSlice } from '../../store/hooks.ts'
import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './announcements.module.css'

/** The facilitator's latest word of this round, across the whole width until it is put away; not before the one who said it. */
export function Announcements() {
  const { t } = useTell()
  const { announcements, round } = useSlice('head')
  const [read, setRead] = useState<string | null>(null)
  const latest = announcements.at(-1)
  const mine = useTableStore(({ standing }) => standing === 'facilitator')
  const shown = latest && !mine && latest.round === round && latest.id !== read ? latest : null
  return (
    <div aria-live="polite">
      {shown && (
        <p className={styles.announcement}>
          <strong>{t('announcement.from')}</strong> <span>{shown.text}</span>
          <Button look="quiet" onPress={() => setRead(shown.id)}>
            {t('announcement.dismiss')}
          </Button>
        </p>
      )}
    </div>
  )
}

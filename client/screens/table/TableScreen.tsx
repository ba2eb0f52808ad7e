import { useMemo } from 'react'
import { CrisisOverlay } from '../../panels/crisis/CrisisOverlay.tsx'
import { AskMap } from '../../panels/desk/AskMap.tsx'
import { useDraftKeeper } from '../../panels/desk/useDraft.ts'
import { Shortcuts } from '../../panels/keys/Shortcuts.tsx'
import { Announcements } from '../../panels/phase/Announcements.tsx'
import { PhaseBar } from '../../panels/phase/PhaseBar.tsx'
import { PhaseNews } from '../../panels/phase/PhaseNews.tsx'
import { TensionMeter } from '../../panels/tension/TensionMeter.tsx'
import { useTell } from '../../texts/index.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import { Plate } from './Plate.tsx'
import { Sheets } from './Sheets.tsx'
import styles from './table.module.css'
import { useFollowPhase } from './useFollowPhase.ts'
import { useNarrow } from './useNarrow.ts'
import { useSheets } from './useSheets.tsx'

/**
 * The plate on the table: the map with the meter under it, the phase above, one margin of sheets beside it.
 * Shows whatever frame is in the store, for any viewer, live or from a replay. Fills the box it is put into.
 */
export function TableScreen() {
  const { t } = useTell()
  const narrow = useNarrow()
  const sheets = useSheets(narrow)
  const tabs = useMemo(() => sheets.map(sheet => sheet.id), [sheets])
  useDraftKeeper()
  useFollowPhase()
  return (
    <div className={styles.table} data-narrow={narrow}>
      <PhaseBar
        action={!narrow}
        tools={
          <>
            {!narrow && (
              <ButtonLink href="/rules" look="quiet" newTab>
                {t('shell.rules')}
              </ButtonLink>
            )}
            <Shortcuts tabs={tabs} />
            <ThemeSwitch />
          </>
        }
      />
      <Announcements />
      <PhaseNews />
      <div className={styles.body}>
        {!narrow && (
          <div className={styles.plate}>
            <div className={styles.board}>
              <Plate />
            </div>
            <div className={styles.meter}>
              <TensionMeter />
            </div>
          </div>
        )}
        <Sheets sheets={sheets} narrow={narrow} />
      </div>
      <AskMap />
      <CrisisOverlay />
    </div>
  )
}

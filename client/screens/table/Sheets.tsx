import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { Board } from '../../map/Board.tsx'
import { isTab, showTab, useTab } from '../../panels/common/tab.ts'
import { PrimaryAction } from '../../panels/phase/PrimaryAction.tsx'
import { useUnread } from '../../panels/talk/useUnread.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './sheets.module.css'
import { TabSign } from './TabSign.tsx'
import type { Sheet } from './useSheets.tsx'

interface SheetsProps {
  readonly sheets: readonly Sheet[]
  readonly narrow: boolean
}

/** The sheets on the margin of the plate; on a phone the whole plate, with the tabs under the thumb. */
export function Sheets({ sheets, narrow }: SheetsProps) {
  const { t } = useTell()
  const { tab } = useTab()
  const { phase, round } = useSlice('head')
  const waiting = useUnread()
  const selected = sheets.some(sheet => sheet.id === tab) ? tab : 'now'
  return (
    <Tabs
      className={styles.sheets ?? ''}
      data-narrow={narrow}
      selectedKey={selected}
      onSelectionChange={key => {
        const id = String(key)
        if (isTab(id)) showTab(id)
      }}
    >
      <TabList className={styles.tabs ?? ''} aria-label={t('tab.all')}>
        {sheets.map(({ id, label }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {narrow && <TabSign tab={id} />}
            <span className={styles.word}>{t(label)}</span>
            {id === 'talks' && waiting > 0 && (
              <span className={styles.waiting}>
                <span aria-hidden="true">{waiting}</span>
                <span className="visually-hidden">{t('tab.waiting', { count: waiting })}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {narrow && (
        <div className={styles.action}>
          <PrimaryAction />
        </div>
      )}
      {sheets.map(({ id, content }) => (
        <TabPanel
          key={id === 'now' ? `now-${phase}-${round}` : id}
          id={id}
          className={styles.panel ?? ''}
          data-sheet={id}
        >
          {narrow && id === 'now' && phase === 'resolution' && (
            <div className={styles.beside}>
              <Board />
            </div>
          )}
          {content}
        </TabPanel>
      ))}
    </Tabs>
  )
}

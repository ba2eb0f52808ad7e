import { useState } from 'react'
import { Board } from '../../map/Board.tsx'
import { BoardList } from '../../map/list/BoardList.tsx'
import { showTab } from '../../panels/common/tab.ts'
import { useSelection } from '../../store/selection.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './plate.module.css'
import { useNarrow } from './useNarrow.ts'

/** The map, or the same as a list for whoever reads better than sees. */
export function Plate() {
  const { t } = useTell()
  const [list, setList] = useState(false)
  const asked = useSelection(({ asking }) => asking !== null)
  return (
    <section className={styles.plate} aria-label={t('plate.title')}>
      {list ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list without controls must be scrolled by keyboard too
        <section className={styles.list} aria-label={t('plate.listTitle')} tabIndex={0}>
          <h2 className="visually-hidden">{t('plate.listTitle')}</h2>
          <BoardList />
        </section>
      ) : (
        <Board />
      )}
      {asked && <AskBack />}
      <div className={styles.switch}>
        <Button onPress={() => setList(!list)}>{t(list ? 'plate.map' : 'plate.list')}</Button>
      </div>
    </section>
  )
}

/** The way back for those who came to the map from the order desk; the map itself says what it asks. */
function AskBack() {
  const { t } = useTell()
  const narrow = useNarrow()
  if (!narrow) return null
  return (
    <div className={styles.asking}>
      <Button onPress={() => showTab('orders')}>{t('desk.askCancel')}</Button>
    </div>
  )
}

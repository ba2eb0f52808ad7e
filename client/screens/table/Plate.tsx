import { useState } from 'react'
import { Board } from '../../map/Board.tsx'
import { BoardList } from '../../map/list/BoardList.tsx'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './plate.module.css'

/** The map, or the same as a list for whoever reads better than sees. */
export function Plate() {
  const { t } = useTell()
  const [list, setList] = useState(false)
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
      <div className={styles.switch}>
        <Button onPress={() => setList(!list)}>{t(list ? 'plate.map' : 'plate.list')}</Button>
      </div>
    </section>
  )
}

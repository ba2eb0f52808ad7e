import type { Tab } from '../../panels/common/tab.ts'
import styles from './sheets.module.css'

const PATHS: Readonly<Record<Tab, string>> = {
  map: 'M3 5.5 8 3.5l4 2 5-2v11l-5 2-4-2-5 2zM8 3.5v11M12 5.5v11',
  now: 'M4 3.5h12v13H4zM6.5 7h7M6.5 10h7M6.5 13h4',
  orders: 'M5 10.5 8.5 14 15.5 6',
  talks: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z',
  picture: 'M3 16.5 7.5 9l3.5 4 5.5-8.5M3 3.5v13h14',
  record: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM10 6v4.2l2.8 1.8',
  truth: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
}

/** A thin sign above a tab's word, for the thumb. */
export const TabSign = ({ tab }: { readonly tab: Tab }) => (
  <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
    <path d={PATHS[tab]} />
  </svg>
)

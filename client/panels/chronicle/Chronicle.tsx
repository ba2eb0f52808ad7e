import type { ChronicleEntry } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { pointAt } from '../../store/selection.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Group, Panel } from '../common/Panel.tsx'
import { SeatSwatch } from '../common/SeatName.tsx'
import styles from './chronicle.module.css'

/** What has happened, as far as the viewer knows, newest round first. */
export function Chronicle() {
  const { t } = useTell()
  const entries = useSlice('chronicle')
  const { viewer } = useSlice('head')
  const rounds = [...new Set(entries.map(entry => entry.round))].toSorted((a, b) => b - a)
  return (
    <Panel title={t('chronicle.title')} lead={t('chronicle.lead', { viewer })}>
      {rounds.length === 0 && <Empty>{t('chronicle.empty')}</Empty>}
      {rounds.map(round => (
        <Group key={round} title={round === 0 ? t('chronicle.start') : t('round.name', { round })}>
          <ol className={styles.entries}>
            {entries
              .filter(entry => entry.round === round)
              .map(entry => (
                <Entry key={entry.id} entry={entry} />
              ))}
          </ol>
        </Group>
      ))}
    </Panel>
  )
}

function Entry({ entry }: { readonly entry: ChronicleEntry }) {
  const { t, tell } = useTell()
  const { area } = entry
  return (
    <li
      className={styles.entry}
      data-icon={entry.icon}
      onPointerEnter={() => area && pointAt([area])}
      onPointerLeave={() => area && pointAt([])}
    >
      <span className={styles.mark}>
        {entry.by ? <SeatSwatch seat={entry.by} /> : <span className={styles.sign} aria-hidden="true" />}
      </span>
      <p>
        {tell(entry.said)} {entry.secret && <span className={styles.secret}>{t('chronicle.secret')}</span>}
      </p>
    </li>
  )
}

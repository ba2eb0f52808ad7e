import { pledgeSpan, pledgeTitle } from '../../describe/agreements.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { useMayTalk } from '../talk/useMayTalk.ts'
import styles from './ledger.module.css'
import { NewPledge } from './NewPledge.tsx'

/** Public promises and what became of them, the standing ones first. */
export function Pledges() {
  const tell = useTell()
  const { t } = tell
  const { pledges, pledgeable } = useSlice('talk')
  const may = useMayTalk()
  const sorted = pledges.toSorted(
    (a, b) => Number(b.status === 'standing') - Number(a.status === 'standing') || b.since - a.since,
  )
  return (
    <Panel
      title={t('ledger.pledges')}
      aside={may && pledgeable.length > 0 && <NewPledge />}
      lead={t('ledger.pledgesLead')}
    >
      {sorted.length === 0 && <Empty>{t('ledger.noPledges')}</Empty>}
      <ul className={styles.list}>
        {sorted.map(pledge => (
          <li key={pledge.id} className={styles.row}>
            <div>
              <p className={styles.title}>{pledgeTitle(tell, pledge.terms)}</p>
              <p className={styles.small}>
                <SeatName seat={pledge.by} /> · {pledgeSpan(tell, pledge.since, pledge.until)}
              </p>
            </div>
            <span className={styles.status} data-status={pledge.status}>
              {t(`ledger.pledge.${pledge.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

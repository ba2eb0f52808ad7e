import type { TruthSlice } from '../../../shared/model/frame.ts'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { figure } from '../../describe/numbers.ts'
import { labelSentence, orderLine } from '../../describe/orders.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import styles from './truth.module.css'

/** What nobody at the table sees: agendas, drafts and true security, seat by seat. */
export function Truth() {
  const { t } = useTell()
  const truth = useSlice('truth')
  if (!truth) return null
  return (
    <Panel title={t('truth.title')} lead={t('truth.lead', { round: truth.lastRound })}>
      {SEATS.map(seat => (
        <SeatTruth key={seat} seat={seat} truth={truth} />
      ))}
    </Panel>
  )
}

function SeatTruth({ seat, truth }: { readonly seat: SeatId; readonly truth: TruthSlice }) {
  const tell = useTell()
  const { t } = tell
  const { counters } = useSlice('board')
  const drafts = truth.drafts[seat]
  return (
    <section className={styles.seat}>
      <h3>
        <SeatName seat={seat} />
      </h3>
      <p className={styles.small}>
        {t('truth.line', {
          security: figure(truth.security[seat], 0),
          ap: truth.ap[seat],
          agenda: t(`agenda.${truth.agendas[seat]}`),
        })}
      </p>
      {drafts.length === 0 ? (
        <p className={styles.small}>{t('truth.noDraft')}</p>
      ) : (
        <ol className={styles.orders}>
          {drafts.map((order, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same order may stand in a draft twice
            <li key={i}>
              {orderLine(tell, order, counters)}{' '}
              <span className={styles.small}>{labelSentence(tell, order.label)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

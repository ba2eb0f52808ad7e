import { agreementTitle, seatList } from '../../describe/agreements.ts'
import { useReadOnly, useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import styles from './ledger.module.css'

/** The agreements that the viewer knows of, those in force first. */
export function Agreements() {
  const tell = useTell()
  const { t } = tell
  const { agreements } = useSlice('talk')
  const readOnly = useReadOnly()
  const send = useSend()
  const sorted = agreements.toSorted((a, b) => Number(b.status === 'inForce') - Number(a.status === 'inForce'))
  return (
    <Panel title={t('ledger.agreements')}>
      {sorted.length === 0 && <Empty>{t('ledger.noAgreements')}</Empty>}
      <ul className={styles.list}>
        {sorted.map(agreement => (
          <li key={agreement.id} className={styles.row} data-over={agreement.status === 'ended'}>
            <div>
              <p className={styles.title}>{agreementTitle(tell, agreement.terms)}</p>
              <p className={styles.small}>
                {t('ledger.parties', { seats: seatList(tell, agreement.terms.parties), round: agreement.since })}{' '}
                {agreement.terms.secret && t('ledger.secret')}
              </p>
            </div>
            <div className={styles.end}>
              <span className={styles.status} data-status={agreement.status}>
                {t(`ledger.status.${agreement.status}`, {
                  seat: agreement.endedBy ? t(`seat.${agreement.endedBy}`) : '',
                })}
              </span>
              {agreement.mayDenounce && !readOnly && (
                <Confirm
                  look="quiet"
                  label={t('ledger.denounce')}
                  title={t('ledger.denounceTitle', { agreement: agreementTitle(tell, agreement.terms) })}
                  text={t('ledger.denounceText')}
                  onConfirm={() => send({ kind: 'denounce', agreement: agreement.id })}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

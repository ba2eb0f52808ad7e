import type { ProposalView } from '../../../shared/model/frame.ts'
import { agreementSentences, agreementTitle, seatList } from '../../describe/agreements.ts'
import { useReadOnly, useSend } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './proposals.module.css'

/** One offer in plain language, who has signed, and what I may do with it. */
export function ProposalCard({ proposal }: { readonly proposal: ProposalView }) {
  const tell = useTell()
  const { t } = tell
  const send = useSend()
  const readOnly = useReadOnly()
  const { id, terms, by, signed, status, may, refused } = proposal
  const open = status === 'open'
  return (
    <li className={styles.proposal} data-mine={may.sign}>
      <h3>{agreementTitle(tell, terms)}</h3>
      <p className={styles.state}>
        {open
          ? t('talk.offered', { seat: t(`seat.${by}`), signed: seatList(tell, signed) })
          : t(`talk.status.${status}`, { seat: proposal.closedBy ? t(`seat.${proposal.closedBy}`) : '' })}
      </p>
      {open && agreementSentences(tell, terms).map(sentence => <p key={sentence}>{sentence}</p>)}
      {refused && (
        <p className={styles.refused}>
          {t('talk.cannotSign', { why: tell.tell({ ...refused, key: `refusal.${refused.key}` }) })}
        </p>
      )}
      {!readOnly && (may.sign || may.refuse || may.withdraw) && (
        <div className={styles.actions}>
          {may.sign && <Button onPress={() => send({ kind: 'sign', proposal: id })}>{t('talk.sign')}</Button>}
          {may.refuse && (
            <Button look="quiet" onPress={() => send({ kind: 'refuse', proposal: id })}>
              {t('talk.refuse')}
            </Button>
          )}
          {may.withdraw && (
            <Button look="quiet" onPress={() => send({ kind: 'withdraw', proposal: id })}>
              {t('talk.withdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

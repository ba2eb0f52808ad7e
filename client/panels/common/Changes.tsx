import type { Reason } from '../../../shared/model/said.ts'
import { delta } from '../../describe/numbers.ts'
import { useTell } from '../../texts/index.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import styles from './changes.module.css'

export interface Change {
  readonly round: number
  readonly delta: number
  readonly reason: Reason
}

interface ChangesProps {
  readonly changes: readonly Change[]
  /** How many decimals a change is shown with. */
  readonly digits?: number
  /** Only the newest so many. */
  readonly most?: number
}

/** What changed a number, newest first: by how much, why, and by which rule. */
export function Changes({ changes, digits = 1, most }: ChangesProps) {
  const { t, tell } = useTell()
  const newest = changes.toReversed().slice(0, most)
  if (newest.length === 0) return <p className={styles.none}>{t('why.nothing')}</p>
  return (
    <ol className={styles.changes}>
      {newest.map((change, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes have no id and their order never changes
        <li key={i} className={styles.change}>
          <span className={styles.delta} data-up={change.delta > 0}>
            {delta(change.delta, digits)}
          </span>
          <span>
            {tell(change.reason)}{' '}
            <span className={styles.rule}>
              {t('why.round', { round: change.round })} ·{' '}
              <RuleLink rule={change.reason.rule}>{t('why.rule', { rule: change.reason.rule })}</RuleLink>
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

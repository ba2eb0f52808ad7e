import { Link } from 'wouter'
import { SEATS } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import css from './Rules.module.css'

/** What belongs to the rulebook and can be printed: the summary, a sheet for each role, the limits of the model. */
export function Papers() {
  const { t } = useTell()
  return (
    <ul className={css.papers}>
      <li>
        <Link href="/rules/summary">{t('rules.summary.title')}</Link>
      </li>
      <li>
        <Link href="/rules/limits">{t('rules.limits.title')}</Link>
      </li>
      <li>
        {t('rules.roles')}{' '}
        {SEATS.map((seat, i) => (
          <span key={seat}>
            {i > 0 && ' · '}
            <Link href={`/rules/role/${seat}`}>{t(`seat.${seat}`)}</Link>
          </span>
        ))}
      </li>
    </ul>
  )
}

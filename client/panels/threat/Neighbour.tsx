import type { ThreatView } from '../../../shared/model/frame.ts'
import { openWord, threatWord, trustMove, trustWord } from '../../describe/bands.ts'
import { delta, figure, percent } from '../../describe/numbers.ts'
import { useTell } from '../../texts/index.tsx'
import { Note } from '../../ui/Note.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import { Changes } from '../common/Changes.tsx'
import { HistoryLine } from '../common/HistoryLine.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { RangeBar } from './RangeBar.tsx'
import styles from './threat.module.css'

/** Smaller changes of trust, in log-odds, are left to "Why?". */
const WORTH_TELLING = 0.05

/** Below so many brigades a staff speaks in tenths. */
const TENTHS_MATTER = 10

/** One neighbour: how threatening and why, the range of what it could bring, trust, and how well it can be watched. */
export function Neighbour({ view, most }: { readonly view: ThreatView; readonly most: number }) {
  const { t, tell } = useTell()
  const seat = t(`seat.${view.about}`)
  const last = view.changes.findLast(change => Math.abs(change.delta) >= WORTH_TELLING)
  const digits = view.offence.high < TENTHS_MATTER ? 1 : 0
  const force = (brigades: number): string => figure(brigades, digits)
  const values = {
    low: force(view.offence.low),
    best: force(view.best),
    high: force(view.offence.high),
    feared: force(view.feared),
  }
  return (
    <li className={styles.neighbour}>
      <div className={styles.head}>
        <h3>
          <SeatName seat={view.about} />
        </h3>
        <HistoryLine
          values={view.history.map(point => point.threat)}
          max={100}
          label={t('history.label', { values: view.history.map(p => figure(p.threat, 0)).join(', ') })}
        />
        <p className={styles.level}>
          {t(`threat.word.${threatWord(view.threat)}`)} <strong>{figure(view.threat, 0)}</strong>
        </p>
        <Note ask={t('why.ask')} label={t('why.threat', { seat })} title={t('threat.why', { seat })}>
          <p>
            {t('threat.made', { ...values, trust: percent(view.trust) })} {t('why.madeBy')}{' '}
            <RuleLink rule="R4.5">{t('why.rule', { rule: 'R4.5' })}</RuleLink>
          </p>
          <p>{t('threat.trustChanges')}</p>
          <Changes changes={view.changes} digits={2} />
        </Note>
      </div>
      <RangeBar view={view} most={most} label={t('threat.range', values)} />
      <p className={styles.words}>
        <span>{t('threat.offence', values)}</span>
        <span>{t('threat.trust', { word: t(`trust.${trustWord(view.trust)}`), value: percent(view.trust) })}</span>
        <span>{t(`threat.open.${openWord(view.transparency)}`, { value: percent(view.transparency) })}</span>
      </p>
      {last && (
        <p className={styles.last}>
          {t('threat.last', { ...trustMove(last.delta), delta: delta(last.delta), why: tell(last.reason) })}
        </p>
      )}
    </li>
  )
}

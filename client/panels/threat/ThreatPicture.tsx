import { figure } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Note } from '../../ui/Note.tsx'
import { HistoryLine } from '../common/HistoryLine.tsx'
import { Panel } from '../common/Panel.tsx'
import { Neighbour } from './Neighbour.tsx'
import styles from './threat.module.css'

/** What I think each neighbour can do to me, how much I trust it, and how safe that leaves me. */
export function ThreatPicture() {
  const { t } = useTell()
  const threat = useSlice('threat')
  if (!threat) return null
  const most = Math.max(threat.defence, ...threat.neighbours.flatMap(each => [each.offence.high, each.feared]))
  const before = threat.securityHistory.at(-2)?.value
  return (
    <Panel title={t('threat.title')} lead={t('threat.lead')}>
      <div className={styles.mine}>
        <p className={styles.security}>
          <strong>{figure(threat.security, 0)}</strong>
          <span>{t('threat.security')}</span>
          {before !== undefined && <span>{t('threat.before', { value: figure(before, 0) })}</span>}
        </p>
        <HistoryLine
          size="small"
          values={threat.securityHistory.map(point => point.value)}
          max={100}
          label={t('history.label', { values: threat.securityHistory.map(p => figure(p.value, 0)).join(', ') })}
        />
        <Note ask={t('why.ask')} label={t('why.security')} title={t('threat.securityWhy')}>
          <p>{t('threat.securityMade')}</p>
          <p>{t('threat.oneSentence')}</p>
        </Note>
      </div>
      <p className={styles.defence}>{t('threat.defence', { value: figure(threat.defence) })}</p>
      <ul>
        {threat.neighbours
          .toSorted((a, b) => b.threat - a.threat)
          .map(neighbour => (
            <Neighbour key={neighbour.about} view={neighbour} most={most} />
          ))}
      </ul>
      <p className={styles.legend}>{t('threat.legend')}</p>
    </Panel>
  )
}

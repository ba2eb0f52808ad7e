import { figure, percent } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Note } from '../../ui/Note.tsx'
import { RuleLink } from '../../ui/RuleLink.tsx'
import { pairName } from './pairName.ts'
import styles from './pairs.module.css'

/** How the one value is made from the nine pairs. */
export function WhyTension() {
  const { t } = useTell()
  const { value, pairs } = useSlice('tension')
  const highest = pairs.toSorted((a, b) => b.value - a.value)[0]
  return (
    <Note ask={t('why.ask')} label={t('why.tension')} title={t('tension.whyTitle', { value: figure(value, 0) })}>
      <p>{t('tension.made')}</p>
      {highest && <p>{t('tension.highest', { pair: pairName(t, highest.pair), value: figure(highest.value, 0) })}</p>}
      <ul className={styles.short}>
        {pairs.map(pair => (
          <li key={pair.pair}>
            <span>{pairName(t, pair.pair)}</span>
            <span>{t('tension.weighs', { value: figure(pair.value, 0), weight: percent(pair.weight) })}</span>
          </li>
        ))}
      </ul>
      <p>{t('tension.war')}</p>
      <p>
        {t('why.madeBy')} <RuleLink rule="R3.3">{t('why.rule', { rule: 'R3.3' })}</RuleLink>,{' '}
        <RuleLink rule="R5.3">{t('why.rule', { rule: 'R5.3' })}</RuleLink>
      </p>
    </Note>
  )
}

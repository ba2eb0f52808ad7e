import type { MineSlice } from '../../../shared/model/frame.ts'
import { figure, percent } from '../../describe/numbers.ts'
import { useTell } from '../../texts/index.tsx'
import { Group, Panel } from '../common/Panel.tsx'
import { Paragraphs } from '../common/Paragraphs.tsx'
import styles from './objectives.module.css'

/** What counts at the end: half my security, half these objectives; and the agenda that nobody else knows. */
export function Objectives({ mine }: { readonly mine: MineSlice }) {
  const { t } = useTell()
  return (
    <Panel title={t('objectives.title')} lead={t('objectives.lead')}>
      <ul className={styles.parts}>
        {mine.objectives.map(({ name, weight, value }) => (
          <li key={name} className={styles.part}>
            <span>{t(`objective.${name}`)}</span>
            <span className={styles.weight}>{t('objectives.weight', { weight: percent(weight) })}</span>
            <strong>{t('objectives.value', { value: figure(value, 0) })}</strong>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${value}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {mine.bonus !== 0 && <p className={styles.bonus}>{t('objectives.bonus', { points: figure(mine.bonus) })}</p>}
      <Group title={t('agenda.title')}>
        <p className={styles.agenda}>{t(`agenda.${mine.agenda}`)}</p>
        <Paragraphs text={t(`agenda.${mine.agenda}.text`)} />
        <p className={styles.weight}>{t('agenda.secret')}</p>
      </Group>
    </Panel>
  )
}

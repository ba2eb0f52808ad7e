import { SEATS } from '../../../shared/model/ids.ts'
import { tensionBand } from '../../describe/bands.ts'
import { figure } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import styles from './outcome.module.css'
import { Scores } from './Scores.tsx'

/** How it ended, for all of us and for each seat; and the way into the replay for those who are not in it yet. */
export function Outcome() {
  const { t } = useTell()
  const outcome = useSlice('outcome')
  const { table } = useSlice('head')
  const standing = useTableStore(state => state.standing)
  if (!outcome) return <Empty>{t('outcome.none')}</Empty>
  const facts = [
    {
      key: 'outcome.peak',
      value: t('outcome.peakValue', {
        value: figure(outcome.peakTension, 0),
        band: t(`tension.band.${tensionBand(outcome.peakTension)}`),
      }),
    },
    { key: 'outcome.predictability', value: t('outcome.of100', { value: figure(outcome.predictability, 0) }) },
    { key: 'outcome.incidents', value: figure(outcome.incidents) },
    { key: 'outcome.crises', value: figure(outcome.crises) },
  ]
  return (
    <>
      <Panel title={t(`ending.${outcome.ending}`)} lead={t(`outcome.text.${outcome.ending}`, { round: outcome.round })}>
        <dl className={styles.facts}>
          {facts.map(({ key, value }) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {(standing === 'seat' || standing === 'spectator') && (
          <p className={styles.links}>
            <ButtonLink look="primary" href={`/replay/${table}`}>
              {t('outcome.replay')}
            </ButtonLink>
            {standing === 'seat' && <ButtonLink href="/play">{t('outcome.again')}</ButtonLink>}
          </p>
        )}
      </Panel>
      <Scores scores={SEATS.map(seat => outcome.scores[seat])} />
    </>
  )
}

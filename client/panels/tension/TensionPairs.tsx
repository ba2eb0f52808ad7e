import type { Frame } from '../../../shared/model/frame.ts'
import { tensionBand } from '../../describe/bands.ts'
import { figure } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Note } from '../../ui/Note.tsx'
import { Changes } from '../common/Changes.tsx'
import { HistoryLine } from '../common/HistoryLine.tsx'
import { Panel } from '../common/Panel.tsx'
import { pairName } from './pairName.ts'
import styles from './pairs.module.css'

type Pair = Frame['tension']['pairs'][number]

/** Tension pair by pair, the highest first, each with its history and what moved it. */
export function TensionPairs() {
  const { t } = useTell()
  const { pairs } = useSlice('tension')
  return (
    <Panel title={t('tension.pairs')} lead={t('tension.pairsLead')}>
      <ul className={styles.pairs}>
        {pairs
          .toSorted((a, b) => b.value - a.value)
          .map(pair => (
            <PairRow key={pair.pair} pair={pair} />
          ))}
      </ul>
    </Panel>
  )
}

function PairRow({ pair }: { readonly pair: Pair }) {
  const { t } = useTell()
  const name = pairName(t, pair.pair)
  const value = figure(pair.value, 0)
  return (
    <li className={styles.pair}>
      <span className={styles.name}>{name}</span>
      <HistoryLine
        values={pair.history}
        max={100}
        label={t('history.label', { values: pair.history.map(each => figure(each, 0)).join(', ') })}
      />
      <span className={styles.value}>
        <strong>{value}</strong> <span className={styles.band}>{t(`tension.band.${tensionBand(pair.value)}`)}</span>
      </span>
      <Note
        ask={t('why.ask')}
        label={t('why.pair', { pair: name })}
        title={t('tension.pairWhy', { pair: name, value })}
      >
        <Changes changes={pair.changes} />
      </Note>
    </li>
  )
}

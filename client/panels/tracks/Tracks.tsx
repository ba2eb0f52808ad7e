import type { TrackView } from '../../../shared/model/frame.ts'
import { figure } from '../../describe/numbers.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Note } from '../../ui/Note.tsx'
import { Changes } from '../common/Changes.tsx'
import { HistoryLine } from '../common/HistoryLine.tsx'
import { Panel } from '../common/Panel.tsx'
import styles from './tracks.module.css'

/** The quantities that politics moves: cohesion, integration, support and so on. */
export function Tracks() {
  const { t } = useTell()
  const tracks = useSlice('tracks')
  return (
    <Panel title={t('tracks.title')} lead={t('tracks.lead')}>
      <ul className={styles.tracks}>
        {tracks.map(track => (
          <Track key={track.track} track={track} />
        ))}
      </ul>
    </Panel>
  )
}

function Track({ track }: { readonly track: TrackView }) {
  const { t } = useTell()
  const name = t(`track.${track.track}`)
  const value = figure(track.value, track.max <= 5 ? 1 : 0)
  return (
    <li className={styles.track}>
      <span className={styles.name}>{name}</span>
      <HistoryLine
        values={track.history}
        max={track.max}
        label={t('history.label', { values: track.history.map(each => figure(each)).join(', ') })}
      />
      <span className={styles.value}>
        <strong>{value}</strong> <span>{t('tracks.of', { max: track.max })}</span>
      </span>
      <Note ask={t('why.ask')} label={t('why.track', { track: name })} title={t('tracks.why', { track: name, value })}>
        <p>{t(`track.${track.track}.text`)}</p>
        <Changes changes={track.changes} />
      </Note>
    </li>
  )
}

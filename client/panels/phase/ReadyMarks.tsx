import type { SeatHead } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './ready.module.css'

/** Six small marks: who is done with the present phase. */
export function ReadyMarks() {
  const { t } = useTell()
  const { seats, viewer, phase } = useSlice('head')
  if (phase === 'ended') return <span />
  return (
    <ul className={styles.marks} aria-label={t('ready.title')}>
      {seats.map(seat => (
        <Mark key={seat.seat} head={seat} mine={seat.seat === viewer} orders={phase === 'orders'} />
      ))}
    </ul>
  )
}

interface MarkProps {
  readonly head: SeatHead
  readonly mine: boolean
  readonly orders: boolean
}

function Mark({ head, mine, orders }: MarkProps) {
  const { t } = useTell()
  const who = head.name || t(mine ? 'ready.you' : `ready.${head.player}`)
  const state = head.ready ? (orders ? 'committed' : 'done') : 'thinking'
  return (
    <li className={styles.mark} data-ready={head.ready} data-mine={mine} title={t(`ready.${state}`, { who })}>
      <span className={styles.sign} aria-hidden="true">
        {head.ready ? '✓' : ''}
      </span>
      <span>{t(`seat.${head.seat}`)}</span>
      <span className="visually-hidden">{t(`ready.${state}`, { who })}</span>
    </li>
  )
}

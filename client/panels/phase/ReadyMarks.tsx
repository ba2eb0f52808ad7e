import type { SeatHead } from '../../../shared/model/frame.ts'
import type { Phase } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './ready.module.css'

/** Six small marks: who is done with the present phase. */
export function ReadyMarks() {
  const { t } = useTell()
  const { seats, viewer, phase } = useSlice('head')
  if (phase === 'ended') return <span />
  return (
    <ul className={styles.marks} aria-label={t(phase === 'lobby' ? 'ready.seats' : 'ready.title')}>
      {seats.map(seat => (
        <Mark key={seat.seat} head={seat} mine={seat.seat === viewer} phase={phase} />
      ))}
    </ul>
  )
}

/** The word for a mark: key `ready.<word>`. */
function stateOf(marked: boolean, phase: Phase): string {
  if (phase === 'lobby') return marked ? 'seated' : 'free'
  if (!marked) return 'thinking'
  return phase === 'orders' ? 'committed' : 'done'
}

interface MarkProps {
  readonly head: SeatHead
  readonly mine: boolean
  readonly phase: Phase
}

function Mark({ head, mine, phase }: MarkProps) {
  const { t } = useTell()
  const who = head.name || t(mine ? 'ready.you' : `ready.${head.player}`)
  const lobby = phase === 'lobby'
  const marked = lobby ? head.player !== 'none' : head.ready
  const state = stateOf(marked, phase)
  return (
    <li className={styles.mark} data-ready={marked} data-mine={mine} title={t(`ready.${state}`, { who })}>
      <span className={styles.sign} aria-hidden="true">
        {marked ? '✓' : ''}
      </span>
      <span>{t(`seat.${head.seat}`)}</span>
      <span className="visually-hidden">{t(`ready.${state}`, { who })}</span>
    </li>
  )
}

import type { SeatHead } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { SeatName } from '../parts/SeatName.tsx'
import css from './Seats.module.css'

function Row({
  head,
  devices,
  playing,
}: {
  readonly head: SeatHead
  readonly devices: number
  readonly playing: boolean
}) {
  const { t } = useTell()
  const { seat, player, name, ready } = head
  const gone = player === 'person' && devices === 0
  return (
    <li className={css.row}>
      <SeatName seat={seat} />
      <span className={gone ? css.gone : css.who}>
        {player === 'person'
          ? name || t('shell.console.person')
          : t(`shell.console.${player === 'bot' ? 'bot' : 'free'}`)}
        {player === 'person' && <span className={css.link}>{t('shell.console.devices', { devices })}</span>}
      </span>
      <span className={css.done}>
        {playing && player !== 'none' && t(ready ? 'shell.console.ready' : 'shell.console.notReady')}
      </span>
    </li>
  )
}

/** Who holds which seat, who is there, and who is done with the phase. */
export function Seats() {
  const { seats, status } = useSlice('head')
  const connected = useTableStore(state => state.presence?.connected)
  return (
    <ul className={css.seats}>
      {seats.map(head => (
        <Row
          key={head.seat}
          head={head}
          devices={connected?.[head.seat] ?? 0}
          playing={status === 'playing' || status === 'paused'}
        />
      ))}
    </ul>
  )
}

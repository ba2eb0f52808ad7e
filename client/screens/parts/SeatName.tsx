import type { SeatId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import css from './SeatName.module.css'

/** Token of a seat's fill colour. */
export const tintOf = (seat: SeatId): string => `var(--seat-${seat})`

/** A seat's name beside its colour, which never says anything alone. */
export function SeatName({ seat, long = false }: { readonly seat: SeatId; readonly long?: boolean }) {
  const { t } = useTell()
  return (
    <span className={css.seat}>
      <span className={css.swatch} style={{ background: tintOf(seat) }} aria-hidden="true" />
      {t(long ? `seat.${seat}.long` : `seat.${seat}`)}
    </span>
  )
}

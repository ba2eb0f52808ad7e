import type { SeatId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import styles from './seats.module.css'

/** A seat's name behind a swatch in its colour on the map. */
export function SeatName({ seat, me = false }: { readonly seat: SeatId; readonly me?: boolean }) {
  const { t } = useTell()
  return (
    <span className={styles.name}>
      <SeatSwatch seat={seat} />
      {me ? t('seat.mine', { seat: t(`seat.${seat}`) }) : t(`seat.${seat}`)}
    </span>
  )
}

export const SeatSwatch = ({ seat }: { readonly seat: SeatId }) => (
  <span className={styles.swatch} data-seat={seat} aria-hidden="true" />
)

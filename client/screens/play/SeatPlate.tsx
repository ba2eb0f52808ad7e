import { Button } from 'react-aria-components/Button'
import type { SeatId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { tintOf } from '../parts/SeatName.tsx'
import css from './SeatPlate.module.css'

interface Props {
  readonly seat: SeatId
  readonly suggested: boolean
  readonly disabled: boolean
  readonly onChoose: () => void
}

/** A seat as a plate of the atlas: its colour, its name, and what it wants in a line. */
export function SeatPlate({ seat, suggested, disabled, onChoose }: Props) {
  const { t } = useTell()
  return (
    <Button
      className={suggested ? `${css.plate} ${css.suggested}` : (css.plate ?? '')}
      isDisabled={disabled}
      onPress={onChoose}
    >
      <span className={css.band} style={{ background: tintOf(seat) }} aria-hidden="true" />
      <span className={css.name}>{t(`seat.${seat}`)}</span>
      <span className={css.line}>{t(`shell.seatLine.${seat}`)}</span>
      {suggested && <span className={css.mark}>{t('shell.play.suggested')}</span>}
    </Button>
  )
}

import { useState } from 'react'
import { forget, remembered } from '../../link/remembered.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { addressOf } from '../parts/places.ts'
import css from './ReturnToSeat.module.css'

/** The place this device held last, if any: one press leads back to it. */
export function ReturnToSeat() {
  const { t } = useTell()
  const [places, setPlaces] = useState(remembered)
  const place = places[0]
  if (!place) return null
  const name = place.seat === null ? t('shell.facilitator') : t(`seat.${place.seat}`)
  const drop = () => {
    forget(place.token)
    setPlaces(remembered())
  }
  return (
    <section className={css.back} aria-label={t('shell.home.return')}>
      <p>{t('shell.home.returnText', { place: name, code: place.code ?? 'none' })}</p>
      <div className={css.actions}>
        <ButtonLink href={addressOf(place)}>{t('shell.home.return')}</ButtonLink>
        <Button look="quiet" onPress={drop}>
          {t('shell.home.forget')}
        </Button>
      </div>
    </section>
  )
}

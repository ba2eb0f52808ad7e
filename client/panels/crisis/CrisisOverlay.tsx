import { useState } from 'react'
import { seatList } from '../../describe/agreements.ts'
import { useReadOnly, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CrisisForm } from './CrisisForm.tsx'
import { isMine } from './mine.ts'

/** Lays the crisis over the table for the sides that must choose. It can be put aside to look at the map. */
export function CrisisOverlay() {
  const tell = useTell()
  const { t } = tell
  const crises = useSlice('crises')
  const { viewer, phase } = useSlice('head')
  const readOnly = useReadOnly()
  const [aside, setAside] = useState<string | null>(null)
  const mine = crises.find(crisis => crisis.open && isMine(crisis, viewer) && crisis.choices[viewer] === undefined)
  if (phase !== 'crisis' || readOnly || !mine || !isMine(mine, viewer)) return null
  const close = () => setAside(mine.id)
  return (
    <Dialog
      title={t('crisis.title', { zone: t(`zone.${mine.zone}`) })}
      role="alertdialog"
      open={aside !== mine.id}
      onClose={close}
    >
      <p>{t('crisis.lead', { seats: seatList(tell, mine.seats) })}</p>
      <CrisisForm key={mine.id} crisis={mine} seat={viewer} />
      <Button look="quiet" onPress={close}>
        {t('crisis.lookFirst')}
      </Button>
    </Dialog>
  )
}

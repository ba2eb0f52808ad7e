import { useState } from 'react'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { PledgeForm } from './PledgeForm.tsx'

/** The way to a public promise. */
export function NewPledge() {
  const { t } = useTell()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('ledger.newPledge')}</Button>
      <Dialog title={t('ledger.newPledge')} open={open} onClose={() => setOpen(false)}>
        {open && <PledgeForm onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  )
}

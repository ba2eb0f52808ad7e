import { useState } from 'react'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProposalForm } from './ProposalForm.tsx'

/** The way to a new offer. */
export function NewProposal() {
  const { t } = useTell()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('talk.newProposal')}</Button>
      <Dialog title={t('talk.newProposal')} open={open} onClose={() => setOpen(false)}>
        {open && <ProposalForm onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  )
}

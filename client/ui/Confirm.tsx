import { type ReactNode, useState } from 'react'
import { useTell } from '../texts/index.tsx'
import { Button, type Look } from './Button.tsx'
import css from './Confirm.module.css'
import { Dialog } from './Dialog.tsx'

interface Props {
  /** On the button that asks, and on the one that does it. */
  readonly label: string
  readonly title: string
  readonly text: ReactNode
  readonly look?: Look
  readonly disabled?: boolean
  readonly onConfirm: () => void
}

/** A button for what cannot be taken back: it asks first. */
export function Confirm({ label, title, text, look = 'danger', disabled = false, onConfirm }: Props) {
  const [open, setOpen] = useState(false)
  const { t } = useTell()
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} isDisabled={disabled} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog role="alertdialog" title={title} open={open} onClose={close}>
        <p>{text}</p>
        <div className={css.actions}>
          <Button autoFocus onPress={close}>
            {t('shell.cancel')}
          </Button>
          <Button
            look={look}
            onPress={() => {
              close()
              onConfirm()
            }}
          >
            {label}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

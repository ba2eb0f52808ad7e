import type { ReactNode } from 'react'
import { Dialog as Content } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import css from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** An `alertdialog` is not left by a press outside it. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A sheet of paper laid over the table. Keeps focus inside and gives it back afterwards. */
export function Dialog({ title, open, onClose, role = 'dialog', wide = false, children }: Props) {
  return (
    <ModalOverlay
      className={css.veil ?? ''}
      isOpen={open}
      onOpenChange={next => next || onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={wide ? `${css.sheet} ${css.wide}` : (css.sheet ?? '')}>
        <Content role={role} className={css.content ?? ''}>
          <Heading slot="title" level={2} className={css.title ?? ''}>
            {title}
          </Heading>
          {children}
        </Content>
      </Modal>
    </ModalOverlay>
  )
}

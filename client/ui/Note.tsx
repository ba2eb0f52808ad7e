import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import css from './Note.module.css'

interface Props {
  /** On the button, usually "Why?". */
  readonly ask: ReactNode
  /** What a screen reader says instead: which number is asked. */
  readonly label: string
  readonly title: string
  readonly children: ReactNode
}

/** A small question beside a number that opens its explanation, like a note in the margin. */
export function Note({ ask, label, title, children }: Props) {
  return (
    <DialogTrigger>
      <Button className={css.ask ?? ''} aria-label={label}>
        {ask}
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Dialog className={css.note ?? ''}>
          <Heading slot="title" level={2} className={css.title ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

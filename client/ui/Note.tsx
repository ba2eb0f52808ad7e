import { type ReactNode, useState } from 'react'
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
  // The note is laid into the page's main part, so that no content stands outside the landmarks.
  const [main, setMain] = useState<Element | null>(null)
  return (
    <DialogTrigger>
      <Button ref={button => setMain(button?.closest('main') ?? null)} className={css.ask ?? ''} aria-label={label}>
        {ask}
      </Button>
      <Popover
        className={css.popover ?? ''}
        placement="bottom end"
        {...(main ? { UNSTABLE_portalContainer: main } : {})}
      >
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

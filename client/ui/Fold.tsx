import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import css from './Fold.module.css'

interface Props {
  readonly title: ReactNode
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly level?: 3 | 4
  readonly children: ReactNode
}

/** A heading that unfolds what belongs to it. */
export function Fold({ title, open, onToggle, level = 3, children }: Props) {
  return (
    <Disclosure className={css.fold ?? ''} isExpanded={open} onExpandedChange={onToggle}>
      <Heading level={level} className={css.heading ?? ''}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <span className={css.arrow} aria-hidden="true" />
          <span className={css.title}>{title}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>{open && children}</DisclosurePanel>
    </Disclosure>
  )
}

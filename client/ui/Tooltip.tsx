import type { ReactElement, ReactNode } from 'react'
import { TooltipTrigger, Tooltip as Word } from 'react-aria-components/Tooltip'
import css from './Tooltip.module.css'

/** A word of explanation on hover and focus. `children` is one button or link of react-aria-components. */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactElement }) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Word className={css.tooltip ?? ''} offset={6}>
        {text}
      </Word>
    </TooltipTrigger>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './Button.module.css'
import type { Look } from './Button.tsx'

interface Props {
  readonly href: string
  readonly look?: Look
  readonly newTab?: boolean
  readonly children: ReactNode
}

/** A link inside Kordon that looks like a button. */
export function ButtonLink({ href, look = 'plain', newTab = false, children }: Props) {
  const className = `${css.button} ${css[look]}`
  // wouter's link would take a click for itself and stay in this tab.
  if (newTab)
    return (
      <a href={href} className={className} target="_blank" rel="noopener">
        {children}
      </a>
    )
  return (
    <Link href={href} className={className}>
      {children}
    </Link>
  )
}

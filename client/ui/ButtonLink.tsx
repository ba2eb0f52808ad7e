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
  return (
    <Link href={href} className={`${css.button} ${css[look]}`} {...(newTab ? { target: '_blank' } : {})}>
      {children}
    </Link>
  )
}

import type { ReactNode } from 'react'

interface Props {
  /** `R5.2`; without one, the rulebook from its beginning. */
  readonly rule?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Leads to the rulebook in a tab of its own, so that nobody leaves the table. */
export function RuleLink({ rule, className, children }: Props) {
  return (
    <a href={rule === undefined ? '/rules' : `/rules#${rule}`} target="_blank" rel="noopener" className={className}>
      {children}
    </a>
  )
}

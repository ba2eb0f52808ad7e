import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: string
  /** A figure or an action beside the title. */
  readonly aside?: ReactNode
  /** One sentence under the title. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** One thing on the margin of the plate: a serif title over hairlines. */
export function Panel({ title, aside, lead, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}

/** A group within a panel. */
export function Group({ title, aside, children }: Omit<PanelProps, 'lead'>) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** What stands where there is nothing yet: a sentence, never a blank. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <p className={styles.empty}>{children}</p>

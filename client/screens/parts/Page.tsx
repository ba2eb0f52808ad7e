import { type ReactNode, useRef } from 'react'
import { Link } from 'wouter'
import { useTell } from '../../texts/index.tsx'
import css from './Page.module.css'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useArrival } from './useArrival.ts'
import { useTitle } from './useTitle.ts'

interface Props {
  /** Of the tab; the front page has none but Kordon's. */
  readonly title?: string | null
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** A sheet with the name of the atlas at its head: every screen but the table stands on one. */
export function Page({ title = null, narrow = false, children }: Props) {
  const { t } = useTell()
  const main = useRef<HTMLElement>(null)
  useTitle(title)
  useArrival(main)
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Link href="/" className={css.name}>
          {t('shell.name')}
        </Link>
        <ThemeSwitch />
      </header>
      <main ref={main} tabIndex={-1} className={narrow ? `${css.main} ${css.narrow}` : css.main}>
        {children}
      </main>
      <footer className={css.foot}>
        <p>{t('shell.foot')}</p>
        <Link href="/rules">{t('shell.rules')}</Link>
      </footer>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTell } from '../../texts/index.tsx'
import css from './Page.module.css'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** A sheet with the name of the atlas at its head: every screen but the table stands on one. */
export function Page({ narrow = false, children }: { readonly narrow?: boolean; readonly children: ReactNode }) {
  const { t } = useTell()
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Link href="/" className={css.name}>
          {t('shell.name')}
        </Link>
        <ThemeSwitch />
      </header>
      <main className={narrow ? `${css.main} ${css.narrow}` : css.main}>{children}</main>
      <footer className={css.foot}>
        <p>{t('shell.foot')}</p>
      </footer>
    </div>
  )
}

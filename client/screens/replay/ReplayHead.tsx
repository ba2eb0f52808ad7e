import { Link } from 'wouter'
import type { Viewer } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { CopyText } from '../parts/CopyText.tsx'
import { ThemeSwitch } from '../parts/ThemeSwitch.tsx'
import css from './Replay.module.css'

interface Props {
  readonly table: string
  readonly viewer: Viewer
  readonly index: number
}

/** What this is, and a link to this very moment. */
export function ReplayHead({ table, viewer, index }: Props) {
  const { t } = useTell()
  const link = `${location.origin}/replay/${table}?at=${index}&as=${viewer}`
  return (
    <header className={css.head}>
      <Link href="/" className={css.name}>
        {t('shell.name')}
      </Link>
      <h1 className={css.title}>{t('shell.replay.title')}</h1>
      <div className={css.tools}>
        <CopyText text={link} label={t('shell.replay.copy')} />
        <ThemeSwitch />
      </div>
    </header>
  )
}

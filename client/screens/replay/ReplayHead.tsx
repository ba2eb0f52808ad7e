import { Link } from 'wouter'
import type { Viewer } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { CopyText } from '../parts/CopyText.tsx'
import css from './Replay.module.css'

/** Whose atlas this is, and what is shown. */
export function ReplayHead() {
  const { t } = useTell()
  return (
    <header className={css.head}>
      <Link href="/" className={css.name}>
        {t('shell.name')}
      </Link>
      <h1 className={css.title}>{t('shell.replay.title')}</h1>
    </header>
  )
}

interface Props {
  readonly table: string
  readonly viewer: Viewer
  readonly index: number
}

/** A link to this very moment, through these eyes. It holds no secret: it opens once the game has ended. */
export function MomentLink({ table, viewer, index }: Props) {
  const { t } = useTell()
  const link = `${location.origin}/replay/${table}?at=${index}&as=${viewer}`
  return <CopyText text={link} label={t('shell.replay.copy')} look="quiet" />
}

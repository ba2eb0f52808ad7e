import { useTell } from '../../texts/index.tsx'
import css from './Waiting.module.css'

/** While something is on its way. Shows itself only when that takes long enough to be noticed. */
export function Waiting({ text }: { readonly text?: string }) {
  const { t } = useTell()
  return (
    <div className={css.waiting} role="status">
      <span className={css.mark} aria-hidden="true" />
      <p>{text ?? t('shell.loading')}</p>
    </div>
  )
}

import { useEffect } from 'react'
import { dismissToast, type Toast, useToasts } from '../store/toasts.ts'
import { useTell } from '../texts/index.tsx'
import { Button } from './Button.tsx'
import css from './ToastRegion.module.css'

/** Long enough to read a sentence twice. */
const STAYS = 9000

function Sentence({ toast }: { readonly toast: Toast }) {
  const { t, tell } = useTell()
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(toast.id), STAYS)
    return () => clearTimeout(timer)
  }, [toast.id])
  return (
    <li className={`${css.toast} ${css[toast.tone]}`}>
      <p>{tell(toast.said)}</p>
      <Button look="quiet" aria-label={t('shell.dismiss')} onPress={() => dismissToast(toast.id)}>
        <span aria-hidden="true">✕</span>
      </Button>
    </li>
  )
}

/** Where refusals and notes appear; read out by screen readers as they come. */
export function ToastRegion() {
  const toasts = useToasts(state => state.toasts)
  const { t } = useTell()
  return (
    <section className={css.region} aria-label={t('shell.notices')} aria-live="polite">
      <ul className={css.list}>
        {toasts.map(toast => (
          <Sentence key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  )
}

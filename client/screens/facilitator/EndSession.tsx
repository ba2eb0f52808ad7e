import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { Me } from '../../../shared/protocol/http.ts'
import { api } from '../../link/http.ts'
import { forget } from '../../link/remembered.ts'
import { useTell } from '../../texts/index.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { RefusalNote } from '../parts/RefusalNote.tsx'
import { useTask } from '../parts/useTask.ts'
import css from './PrivateLink.module.css'

/** Removes the session and all that was stored of it. */
export function EndSession({ me, token }: { readonly me: Me; readonly token: string }) {
  const { t } = useTell()
  const [, go] = useLocation()
  const { run, busy, refusal } = useTask(
    useCallback(() => api.remove(me.session, token), [me.session, token]),
    useCallback(() => {
      forget(token)
      go('/')
    }, [token, go]),
  )
  return (
    <section className={css.private}>
      <RefusalNote refusal={refusal} />
      <div>
        <Confirm
          label={t('shell.console.delete')}
          title={t('shell.console.deleteTitle')}
          text={t('shell.console.deleteText')}
          disabled={busy}
          onConfirm={run}
        />
      </div>
    </section>
  )
}

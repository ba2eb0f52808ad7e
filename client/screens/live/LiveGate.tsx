import { type ReactNode, useEffect } from 'react'
import type { Me } from '../../../shared/protocol/http.ts'
import { liveSource } from '../../link/live.ts'
import { forget, remember } from '../../link/remembered.ts'
import { attach, useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { Problem } from '../parts/Problem.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { reloadOnce } from './reloadOnce.ts'
import { useMe } from './useMe.ts'

type Show = (me: Me) => ReactNode

/** Connects, and shows what is behind it as soon as the first frame is there. Afterwards it never takes the screen away. */
function Connected({ me, token, show }: { readonly me: Me; readonly token: string; readonly show: Show }) {
  const { t } = useTell()
  const { table, role } = me
  const status = useTableStore(state => state.status)
  const ready = useTableStore(state => state.frame !== null)

  useEffect(() => attach(liveSource(table, token), role), [table, token, role])

  useEffect(() => {
    if (status.kind === 'outdated') reloadOnce()
    if (status.kind === 'gone') forget(token)
  }, [status.kind, token])

  if (status.kind === 'gone') return <Problem said={{ ...status.refusal, key: `refusal.${status.refusal.key}` }} />
  if (status.kind === 'outdated') return <Problem said={{ key: 'shell.outdated' }} reload />
  return (
    <>
      <ConnectionBanner />
      {ready ? show(me) : <Waiting text={t('shell.connecting')} />}
    </>
  )
}

/** Everything that looks at a live table goes through here: token, connection, first frame. */
export function LiveGate({ token, children }: { readonly token: string; readonly children: Show }) {
  const { t } = useTell()
  const answer = useMe(token)
  useEffect(() => {
    if (answer === null) return
    if (!answer.ok) return forget(token)
    const { role, table, seat, code } = answer.value
    if (role !== 'spectator') remember({ token, table, seat, code })
  }, [answer, token])

  if (answer === null) return <Waiting text={t('shell.connecting')} />
  if (!answer.ok) return <Problem said={{ ...answer.error, key: `refusal.${answer.error.key}` }} />
  return <Connected me={answer.value} token={token} show={children} />
}

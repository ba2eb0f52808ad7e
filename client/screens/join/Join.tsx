import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal } from '../../../shared/model/said.ts'
import type { SessionInfo, SpectatorTicket } from '../../../shared/protocol/http.ts'
import { api } from '../../link/http.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { JoinByCode } from '../home/JoinByCode.tsx'
import { Page } from '../parts/Page.tsx'
import { RefusalNote } from '../parts/RefusalNote.tsx'
import { useTask } from '../parts/useTask.ts'
import { Waiting } from '../parts/Waiting.tsx'
import { ChooseSeat } from './ChooseSeat.tsx'
import css from './Join.module.css'

/** A place from which one sees what the public sees. */
function Watch({ code }: { readonly code: string }) {
  const { t } = useTell()
  const [, go] = useLocation()
  const { run, busy, refusal } = useTask(
    useCallback(() => api.spectate(code), [code]),
    useCallback((ticket: SpectatorTicket) => go(`/table#${ticket.token}`), [go]),
  )
  return (
    <>
      <RefusalNote refusal={refusal} />
      <Button isDisabled={busy} onPress={() => run()}>
        {t('shell.join.watch')}
      </Button>
    </>
  )
}

/** What this session still offers: a seat, a look, or its replay. */
function Way({ session }: { readonly session: SessionInfo }) {
  const { t } = useTell()
  const { code, status, table, seats } = session
  if (status === 'ended')
    return (
      <>
        <p>{t('shell.join.ended')}</p>
        <ButtonLink href={`/replay/${table}`} look="primary">
          {t('shell.console.replay')}
        </ButtonLink>
      </>
    )
  return (
    <>
      {seats.some(seat => seat.free) ? <ChooseSeat session={session} /> : <p>{t('shell.join.full')}</p>}
      <Watch code={code} />
    </>
  )
}

/** From a code or QR to a seat. Made for a phone held in one hand. */
export function Join({ code }: { readonly code: string }) {
  const { t } = useTell()
  const [session, setSession] = useState<SessionInfo | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  useEffect(() => {
    let current = true
    setSession(null)
    setRefusal(null)
    if (code === '') return
    api.session(code).then(answer => {
      if (!current) return
      if (answer.ok) setSession(answer.value)
      else setRefusal(answer.error)
    })
    return () => {
      current = false
    }
  }, [code])

  const looking = code !== '' && session === null && refusal === null
  return (
    <Page narrow title={t('shell.join.title')}>
      <div className={css.join}>
        <h1>{t('shell.join.title')}</h1>
        <RefusalNote refusal={refusal} />
        {looking && <Waiting />}
        {session ? <Way session={session} /> : !looking && <JoinByCode />}
      </div>
    </Page>
  )
}

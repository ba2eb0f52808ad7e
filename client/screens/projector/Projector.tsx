import { useEffect, useState } from 'react'
import type { Refusal } from '../../../shared/model/said.ts'
import { api } from '../../link/http.ts'
import { LiveGate } from '../live/LiveGate.tsx'
import { useToken } from '../live/useToken.ts'
import { Problem } from '../parts/Problem.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { PublicScreen } from './PublicScreen.tsx'

const keyOf = (code: string): string => `kordon.projector.${code}`

/** A spectator's token for a session, asked for once by each tab. */
function useSpectator(code: string | null): { readonly token: string | null; readonly refusal: Refusal | null } {
  const [token, setToken] = useState(() => (code === null ? null : sessionStorage.getItem(keyOf(code))))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    if (code === null || token !== null) return
    let current = true
    api.spectate(code).then(answer => {
      if (!current) return
      if (!answer.ok) return setRefusal(answer.error)
      sessionStorage.setItem(keyOf(code), answer.value.token)
      setToken(answer.value.token)
    })
    return () => {
      current = false
    }
  }, [code, token])
  return { token, refusal }
}

/** The screen on the wall: what the public sees, and nothing else. By code, or by a spectator's token in the fragment. */
export function Projector({ code }: { readonly code: string | null }) {
  const given = useToken()
  const { token: asked, refusal } = useSpectator(given === null ? code : null)
  const token = given ?? asked
  if (refusal) return <Problem said={{ ...refusal, key: `refusal.${refusal.key}` }} />
  if (token === null) return code === null ? <Problem said={{ key: 'shell.noToken' }} /> : <Waiting />
  return <LiveGate token={token}>{me => <PublicScreen code={code} addresses={me.addresses ?? []} />}</LiveGate>
}

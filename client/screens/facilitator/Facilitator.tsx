import { Redirect } from 'wouter'
import { LiveGate } from '../live/LiveGate.tsx'
import { useToken } from '../live/useToken.ts'
import { Problem } from '../parts/Problem.tsx'
import { Console } from './Console.tsx'

/** The facilitator's place, found again by the token in the address. */
export function Facilitator() {
  const token = useToken()
  if (token === null) return <Problem said={{ key: 'shell.noToken' }} />
  return (
    <LiveGate key={token} token={token}>
      {me => (me.role === 'facilitator' ? <Console me={me} token={token} /> : <Redirect to={`/table#${token}`} />)}
    </LiveGate>
  )
}

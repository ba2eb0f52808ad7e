import { Redirect } from 'wouter'
import { Problem } from '../parts/Problem.tsx'
import { TableScreen } from '../table/TableScreen.tsx'
import { LiveGate } from './LiveGate.tsx'
import css from './Table.module.css'
import { useToken } from './useToken.ts'

/** A player's place at the table, found again by the token in the address. */
export function Table() {
  const token = useToken()
  if (token === null) return <Problem said={{ key: 'shell.noToken' }} />
  return (
    <LiveGate key={token} token={token}>
      {me =>
        me.role === 'facilitator' ? (
          <Redirect to={`/console#${token}`} />
        ) : (
          <main className={css.table}>
            <TableScreen />
          </main>
        )
      }
    </LiveGate>
  )
}

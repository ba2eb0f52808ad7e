import { Redirect } from 'wouter'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Problem } from '../parts/Problem.tsx'
import { TableScreen } from '../table/TableScreen.tsx'
import { LiveGate } from './LiveGate.tsx'
import css from './Table.module.css'
import { useTableTitle } from './useTableTitle.ts'
import { useToken } from './useToken.ts'

function Seated() {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  useTableTitle(viewer === 'public' || viewer === 'truth' ? null : t(`seat.${viewer}`))
  return <TableScreen />
}

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
            <Seated />
          </main>
        )
      }
    </LiveGate>
  )
}

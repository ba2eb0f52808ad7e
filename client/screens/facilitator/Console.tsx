import { useState } from 'react'
import type { Me } from '../../../shared/protocol/http.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useTableTitle } from '../live/useTableTitle.ts'
import { CopyText } from '../parts/CopyText.tsx'
import { joinAddress } from '../parts/joinAddress.ts'
import { TableScreen } from '../table/TableScreen.tsx'
import { Announce } from './Announce.tsx'
import css from './Console.module.css'
import { ConsoleHead } from './ConsoleHead.tsx'
import { EndSession } from './EndSession.tsx'
import { Invitation } from './Invitation.tsx'
import { PrivateLink } from './PrivateLink.tsx'
import { Seats } from './Seats.tsx'
import { ViewerSwitch } from './ViewerSwitch.tsx'

interface Props {
  readonly me: Me
  readonly token: string
}

function Invite({ me, size }: { readonly me: Me; readonly size: 'desk' | 'margin' }) {
  const { t } = useTell()
  const code = me.code ?? ''
  return (
    <Invitation code={code} addresses={me.addresses ?? []} size={size}>
      <CopyText text={joinAddress(code, me.addresses)} label={t('shell.console.copyJoin')} />
    </Invitation>
  )
}

/** Before the start: how to get in, and who is there. */
function Lobby({ me, token }: Props) {
  const { t } = useTell()
  return (
    <main className={css.lobby}>
      <Invite me={me} size="desk" />
      <div className={css.aside}>
        <section className={css.block}>
          <h2>{t('shell.console.seats')}</h2>
          <Seats />
          <p className={css.hint}>{t('shell.console.botsFill')}</p>
        </section>
        <PrivateLink token={token} addresses={me.addresses ?? []} />
        <EndSession me={me} token={token} />
      </div>
    </main>
  )
}

/** While it is played: the table through any eyes, and beside it the facilitator's tools. */
function Running({ me, token }: Props) {
  const { t } = useTell()
  const [tab, setTab] = useState('seats')
  const items = [
    { id: 'seats', label: t('shell.console.seats'), content: <Seats /> },
    { id: 'say', label: t('shell.console.announce'), content: <Announce /> },
    {
      id: 'invite',
      label: t('shell.console.invite'),
      content: (
        <div className={css.stack}>
          <Invite me={me} size="margin" />
          <PrivateLink token={token} addresses={me.addresses ?? []} />
          <EndSession me={me} token={token} />
        </div>
      ),
    },
  ]
  return (
    <main className={css.running}>
      <aside className={css.tools}>
        <Tabs label={t('shell.console.tools')} items={items} selected={tab} onSelect={setTab} />
      </aside>
      <section className={css.watched} aria-label={t('shell.console.table')}>
        <ViewerSwitch />
        <div className={css.screen}>
          <TableScreen />
        </div>
      </section>
    </main>
  )
}

/** One laptop, one facilitator, one table: everything to run it. */
export function Console({ me, token }: Props) {
  const { t } = useTell()
  const { status } = useSlice('head')
  useTableTitle(t('shell.facilitator'))
  return (
    <div className={css.console}>
      <ConsoleHead code={me.code} table={me.table} token={token} />
      {status === 'lobby' ? <Lobby me={me} token={token} /> : <Running me={me} token={token} />}
    </div>
  )
}

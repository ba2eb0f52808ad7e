import { useSlice } from '../../store/hooks.ts'
import { Agreements } from '../ledger/Agreements.tsx'
import { Pledges } from '../ledger/Pledges.tsx'
import { Proposals } from './Proposals.tsx'
import { Rooms } from './Rooms.tsx'
import { useTalk } from './talkStore.ts'

/** All that is said and promised. A room that is open stands alone, so that nothing competes with it. */
export function Talks() {
  const { channels } = useSlice('talk')
  const { viewer } = useSlice('head')
  const { room } = useTalk()
  if (channels.some(channel => channel.id === room)) return <Rooms />
  return (
    <>
      {viewer !== 'public' && <Rooms />}
      {viewer !== 'public' && <Proposals />}
      <Agreements />
      <Pledges />
    </>
  )
}

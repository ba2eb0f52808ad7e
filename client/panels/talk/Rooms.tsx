import { useEffect } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { useReadOnly, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { NewRoom } from './NewRoom.tsx'
import { Room } from './Room.tsx'
import { roomName } from './roomName.ts'
import styles from './rooms.module.css'
import { enterRoom, roomOf, unread, useTalk } from './talkStore.ts'
import { useMayTalk } from './useMayTalk.ts'

/** Private rooms between seats; one open at a time. */
export function Rooms() {
  const tell = useTell()
  const { t } = tell
  const { channels } = useSlice('talk')
  const { viewer, round } = useSlice('head')
  const { room, wanted, read } = useTalk()
  const may = useMayTalk()
  const readOnly = useReadOnly()
  const open = channels.find(channel => channel.id === room)
  useEffect(() => {
    const asked = wanted && roomOf(channels, wanted)
    if (asked) enterRoom(asked.id)
  }, [wanted, channels])
  if (open) return <Room channel={open} />
  return (
    <Panel
      title={t('talk.rooms')}
      aside={may && <NewRoom />}
      lead={t(readOnly ? 'talk.roomsSeen' : may ? 'talk.roomsLead' : 'talk.roomsClosed')}
    >
      {channels.length === 0 && <Empty>{t('talk.noRooms', { may: String(may) })}</Empty>}
      <ul className={styles.rooms}>
        {channels.map(channel => {
          const count = unread(channel, viewer, round, read)
          const last = channel.messages.at(-1)
          return (
            <li key={channel.id}>
              <Pressable className={styles.room ?? ''} onPress={() => enterRoom(channel.id)}>
                <span className={styles.name}>{roomName(tell, channel.members, viewer)}</span>
                {count > 0 && <span className={styles.unread}>{t('talk.unread', { count })}</span>}
                <span className={styles.last}>{last ? last.text : t('talk.silent')}</span>
              </Pressable>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

import { useEffect, useRef } from 'react'
import type { ChannelView } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { SeatName } from '../common/SeatName.tsx'
import { Composer } from './Composer.tsx'
import { roomName } from './roomName.ts'
import styles from './rooms.module.css'
import { enterRoom, markRead } from './talkStore.ts'
import { useMayTalk } from './useMayTalk.ts'

/** One private room: what was said, and a line to say more. */
export function Room({ channel }: { readonly channel: ChannelView }) {
  const tell = useTell()
  const { t } = tell
  const { viewer } = useSlice('head')
  const may = useMayTalk()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    markRead(channel)
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [channel])
  const name = roomName(tell, channel.members, viewer)
  return (
    <Panel
      title={name}
      aside={
        <Button look="quiet" onPress={() => enterRoom(null)}>
          {t('talk.back')}
        </Button>
      }
      lead={t('talk.private')}
    >
      {channel.messages.length === 0 && <Empty>{t('talk.first')}</Empty>}
      <ol className={styles.messages} aria-live="polite" aria-label={t('talk.messages', { room: name })}>
        {channel.messages.map((message, i) => (
          <li
            key={message.id}
            className={styles.message}
            data-from={message.from === viewer ? 'me' : message.from === 'facilitator' ? 'facilitator' : 'other'}
          >
            {message.round !== channel.messages[i - 1]?.round && (
              <p className={styles.round}>{t('round.name', { round: message.round })}</p>
            )}
            <p className={styles.from}>
              {message.from === 'facilitator' ? t('talk.facilitator') : <SeatName seat={message.from} />}
            </p>
            <p className={styles.said}>{message.text}</p>
          </li>
        ))}
      </ol>
      <div ref={end} />
      {may && (
        <Composer
          key={channel.id}
          label={t('talk.write', { room: name })}
          command={text => ({ kind: 'say', channel: channel.id, text })}
        />
      )}
    </Panel>
  )
}

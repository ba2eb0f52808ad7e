import { create } from 'zustand'
import type { ChannelView } from '../../../shared/model/frame.ts'
import type { Viewer } from '../../../shared/model/ids.ts'

/** Which room is open, and how far each has been read on this device. */
interface TalkStore {
  readonly room: string | null
  /** Messages read, by room. */
  readonly read: Readonly<Record<string, number>>
}

export const useTalk = create<TalkStore>()(() => ({ room: null, read: {} }))

export const enterRoom = (room: string | null): void => useTalk.setState({ room })

export function markRead(channel: ChannelView): void {
  const { read } = useTalk.getState()
  if (read[channel.id] !== channel.messages.length) {
    useTalk.setState({ read: { ...read, [channel.id]: channel.messages.length } })
  }
}

/** Messages of this round by others that have not been read here. */
export function unread(channel: ChannelView, viewer: Viewer, round: number, read: TalkStore['read']): number {
  const fresh = channel.messages.slice(read[channel.id] ?? 0)
  return fresh.filter(message => message.from !== viewer && message.round === round).length
}

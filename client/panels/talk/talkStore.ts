import { create } from 'zustand'
import type { ChannelView } from '../../../shared/model/frame.ts'
import type { SeatId, Viewer } from '../../../shared/model/ids.ts'

/** Which room is open, and how far each has been read on this device. */
interface TalkStore {
  readonly room: string | null
  /** Members of a room that was asked for and is entered as soon as it is there. */
  readonly wanted: readonly SeatId[] | null
  /** Messages read, by room. */
  readonly read: Readonly<Record<string, number>>
}

export const useTalk = create<TalkStore>()(() => ({ room: null, wanted: null, read: {} }))

export const enterRoom = (room: string | null): void => useTalk.setState({ room, wanted: null })
export const wantRoom = (wanted: readonly SeatId[]): void => useTalk.setState({ wanted })

/** The room of exactly these members. */
export const roomOf = (channels: readonly ChannelView[], members: readonly SeatId[]): ChannelView | undefined =>
  channels.find(
    channel => channel.members.length === members.length && members.every(member => channel.members.includes(member)),
  )

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

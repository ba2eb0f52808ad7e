import { useSlice } from '../../store/hooks.ts'
import { unread, useTalk } from './talkStore.ts'

/** What waits for me among the talks: unread messages and proposals that I may answer. */
export function useUnread(): number {
  const { channels, proposals } = useSlice('talk')
  const { viewer, round } = useSlice('head')
  const { read } = useTalk()
  const messages = channels.reduce((sum, channel) => sum + unread(channel, viewer, round, read), 0)
  return messages + proposals.filter(proposal => proposal.may.sign).length
}

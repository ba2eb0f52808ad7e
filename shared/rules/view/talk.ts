import type { ChannelView, TalkSlice } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'
import { proposableFor } from '../agreements/legality.ts'
import { pledgeableFor } from '../pledges.ts'
import { agreementsView, pledgesView } from './agreements.ts'
import { type Eyes, isAmong } from './eyes.ts'
import { mayTalk, proposalsView } from './proposals.ts'

/** What is said and signed: rooms for their members, proposals for their parties, agreements and pledges as known [R9.6]. */
export function talkView(state: GameState, eyes: Eyes): TalkSlice {
  const speaking = mayTalk(state) ? eyes.seat : null
  return {
    channels: channelsView(state, eyes),
    proposals: proposalsView(state, eyes),
    agreements: agreementsView(state, eyes),
    pledges: pledgesView(state, eyes),
    proposable: speaking === null ? [] : proposableFor(state, speaking),
    pledgeable: speaking === null ? [] : pledgeableFor(state, speaking),
  }
}

const channelsView = (state: GameState, eyes: Eyes): ChannelView[] =>
  state.channels
    .filter(channel => isAmong(eyes, channel.members))
    .map(({ id, members, messages }) => ({ id, members, messages }))

import type { EventOf } from '../../model/event.ts'
import type { SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'

/** Ids never repeat: whatever brings a new id into the world counts the number on. */
export const counted = (state: GameState): GameState => ({ ...state, nextId: state.nextId + 1 })

/** A list of seats with more seats, none twice. */
export const withMore = (seats: readonly SeatId[], more: readonly SeatId[]): readonly SeatId[] => [
  ...seats,
  ...more.filter(seat => !seats.includes(seat)),
]

export const channelOpened = (state: GameState, event: EventOf<'channelOpened'>): GameState => ({
  ...counted(state),
  channels: [...state.channels, { id: event.id, members: event.members, messages: [] }],
})

export const messageSent = (state: GameState, event: EventOf<'messageSent'>): GameState => ({
  ...counted(state),
  channels: state.channels.map(channel =>
    channel.id === event.channel ? { ...channel, messages: [...channel.messages, event.message] } : channel,
  ),
})

export const announced = (state: GameState, event: EventOf<'announced'>): GameState => ({
  ...counted(state),
  announcements: [...state.announcements, event.announcement],
})

export const proposalMade = (state: GameState, event: EventOf<'proposalMade'>): GameState => ({
  ...counted(state),
  proposals: [...state.proposals, event.proposal],
})

export const proposalSigned = (state: GameState, event: EventOf<'proposalSigned'>): GameState => ({
  ...state,
  proposals: state.proposals.map(proposal =>
    proposal.id === event.proposal ? { ...proposal, signed: withMore(proposal.signed, [event.seat]) } : proposal,
  ),
})

export const proposalClosed = (state: GameState, event: EventOf<'proposalClosed'>): GameState => ({
  ...state,
  proposals: state.proposals.map(proposal =>
    proposal.id === event.proposal ? { ...proposal, status: event.status, closedBy: event.by } : proposal,
  ),
})

export const agreementMade = (state: GameState, event: EventOf<'agreementMade'>): GameState => ({
  ...counted(state),
  agreements: [...state.agreements, event.agreement],
})

export const agreementChanged = (state: GameState, event: EventOf<'agreementChanged'>): GameState => ({
  ...state,
  agreements: state.agreements.map(agreement =>
    agreement.id === event.agreement
      ? { ...agreement, status: event.status, endedBy: event.by, endedIn: state.round }
      : agreement,
  ),
})

export const pledgeMade = (state: GameState, event: EventOf<'pledgeMade'>): GameState => ({
  ...counted(state),
  pledges: [...state.pledges, event.pledge],
})

export const pledgeJudged = (state: GameState, event: EventOf<'pledgeJudged'>): GameState => ({
  ...state,
  pledges: state.pledges.map(pledge =>
    pledge.id === event.pledge
      ? {
          ...pledge,
          status: event.status,
          seenBrokenBy: event.status === 'broken' ? withMore(pledge.seenBrokenBy, event.seenBy) : pledge.seenBrokenBy,
          judgedIn: pledge.status === 'broken' ? (pledge.judgedIn ?? state.round) : state.round,
        }
      : pledge,
  ),
})

export const requestMade = (state: GameState, event: EventOf<'requestMade'>): GameState => ({
  ...counted(state),
  requests: [...state.requests, event.request],
})

export const requestClosed = (state: GameState, event: EventOf<'requestClosed'>): GameState => ({
  ...state,
  requests: state.requests.filter(request => request.id !== event.id),
})

import type { Proposal } from '../../model/agreement.ts'
import type { ProposalView } from '../../model/frame.ts'
import type { SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { refuseSigning } from '../agreements/legality.ts'
import { SEQUENCE } from '../sequence.ts'
import { type Eyes, isAmong } from './eyes.ts'

/** Proposals are for their parties [R9.6]. */
export const proposalsView = (state: GameState, eyes: Eyes): ProposalView[] =>
  state.proposals
    .filter(({ terms }) => isAmong(eyes, terms.parties))
    .map(proposal => proposalView(state, eyes.seat, proposal))

function proposalView(state: GameState, seat: SeatId | null, proposal: Proposal): ProposalView {
  const { id, terms, by, round, signed, status, closedBy } = proposal
  const open = seat !== null && status === 'open' && mayTalk(state)
  const owed = open && !signed.includes(seat)
  const refused = owed ? refuseSigning(state, seat, proposal) : null
  const may = { sign: owed && refused === null, refuse: open && by !== seat, withdraw: open && by === seat }
  return { id, terms, by, round, signed, status, closedBy, may, refused }
}

/** Seats bargain in this phase, and the table is not paused. */
export const mayTalk = (state: GameState): boolean =>
  state.status === 'playing' && SEQUENCE[state.phase].commands.includes('sign')

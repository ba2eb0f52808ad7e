import type { AgreementStatus, Proposal } from '../../model/agreement.ts'
import { SEATS } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { concludeAgreement, endAgreement } from '../agreements/conclude.ts'
import { refuseProposal, refuseSigning } from '../agreements/legality.ts'
import { nextIdOf } from '../unfolding.ts'
import { seatRule } from './rule.ts'

/** A proposal is signed by its author; the others sign, refuse or let it expire [R6.10]. */
export const propose = seatRule('propose', (table, { terms }, { seat }) => {
  const refused = refuseProposal(table.state, seat, terms)
  if (refused !== null) return refused
  const parties = SEATS.filter(one => terms.parties.includes(one))
  const proposal: Proposal = {
    id: nextIdOf(table.state, 't'),
    terms: { ...terms, parties },
    by: seat,
    round: table.state.round,
    signed: [seat],
    status: 'open',
    closedBy: null,
  }
  table.happen({ kind: 'proposalMade', proposal })
  return null
})

export const sign = seatRule('sign', (table, { proposal: id }, { seat }) => {
  const proposal = openProposal(table.state, id)
  if (proposal === null || !proposal.terms.parties.includes(seat)) return { key: 'no-such-proposal' }
  const refused = refuseSigning(table.state, seat, proposal)
  if (refused !== null) return refused
  table.happen({ kind: 'proposalSigned', proposal: id, seat })
  const signed = openProposal(table.state, id)
  if (signed?.terms.parties.every(party => signed.signed.includes(party))) concludeAgreement(table, signed)
  return null
})

export const refuse = seatRule('refuse', (table, { proposal: id }, { seat }) => {
  const proposal = openProposal(table.state, id)
  if (proposal === null || !proposal.terms.parties.includes(seat)) return { key: 'no-such-proposal' }
  if (proposal.by === seat) return { key: 'withdraw-instead' }
  table.happen({ kind: 'proposalClosed', proposal: id, status: 'refused', by: seat })
  return null
})

export const withdraw = seatRule('withdraw', (table, { proposal: id }, { seat }) => {
  const proposal = openProposal(table.state, id)
  if (proposal === null || !proposal.terms.parties.includes(seat)) return { key: 'no-such-proposal' }
  if (proposal.by !== seat) return { key: 'not-your-proposal' }
  table.happen({ kind: 'proposalClosed', proposal: id, status: 'withdrawn', by: seat })
  return null
})

const ALIVE: readonly AgreementStatus[] = ['inForce', 'suspended']

/** Leaving openly costs less trust than breaking in secret [R6.10]. */
export const denounce = seatRule('denounce', (table, { agreement: id }, { seat }) => {
  const agreement = table.state.agreements.find(one => one.id === id && ALIVE.includes(one.status))
  if (agreement === undefined || !agreement.terms.parties.includes(seat)) return { key: 'no-such-agreement' }
  endAgreement(table, agreement, seat)
  return null
})

const openProposal = (state: GameState, id: string): Proposal | null =>
  state.proposals.find(proposal => proposal.id === id && proposal.status === 'open') ?? null

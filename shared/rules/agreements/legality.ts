import { AGREEMENTS, agreementRow } from '../../content/agreements/catalog.ts'
import type { AgreementTerms, Proposal } from '../../model/agreement.ts'
import type { TalkSlice } from '../../model/frame.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Refusal } from '../../model/said.ts'
import type { GameState } from '../../model/state.ts'
import { inForce } from './standing.ts'
import { needsTrust, partnersFor, termsSlots, trustsEnough } from './terms.ts'

/** Why a seat cannot be party to these terms now; null when it can. The only legality of agreements [R6.9]. */
export function refuseTerms(state: GameState, seat: SeatId, terms: AgreementTerms): Refusal | null {
  const said = { agreement: terms.type }
  const row = agreementRow(terms.type)
  const others = terms.parties.filter(party => party !== seat)
  if (new Set(terms.parties).size !== terms.parties.length || others.length === terms.parties.length)
    return { key: 'parties-wrong', values: said }
  if (others.length === 0 || (row.parties !== 'any' && others.length !== 1))
    return { key: 'parties-wrong', values: said }
  const partners = partnersFor(state, seat, terms.type)
  if (others.some(other => !partners.includes(other))) return { key: 'not-possible-with', values: said }
  if (terms.secret && !row.maySecret) return { key: 'not-secret', values: said }
  const slots = termsSlots(state, seat, others, terms.type)
  if (Object.keys(terms.picks).some(name => !slots.some(slot => slot.name === name)))
    return { key: 'terms-not-offered', values: said }
  if (lacksTrust(state, seat, others, terms)) return { key: 'trust-too-low', values: said }
  if (slots.some(slot => !slot.choices.includes(terms.picks[slot.name] ?? '')))
    return { key: 'terms-not-offered', values: said }
  return sameInForce(state, terms) ? { key: 'already-agreed', values: said } : null
}

const lacksTrust = (
  state: GameState,
  seat: SeatId,
  others: readonly SeatId[],
  { type, picks }: AgreementTerms,
): boolean =>
  type === 'csbm' && needsTrust(picks.level ?? '') && others.some(other => !trustsEnough(state, seat, other))

/** Why a seat cannot propose these terms now [R6.10]. */
export function refuseProposal(state: GameState, seat: SeatId, terms: AgreementTerms): Refusal | null {
  const refused = refuseTerms(state, seat, terms)
  if (refused !== null) return refused
  const same = state.proposals.some(one => one.status === 'open' && one.by === seat && sameTerms(one.terms, terms))
  return same ? { key: 'already-proposed', values: { agreement: terms.type } } : null
}

/** Why a party cannot sign now; null when it can. */
export function refuseSigning(state: GameState, seat: SeatId, proposal: Proposal): Refusal | null {
  if (proposal.status !== 'open') return { key: 'no-such-proposal' }
  if (proposal.signed.includes(seat)) return { key: 'already-signed' }
  return refuseTerms(state, seat, proposal.terms)
}

const sameParties = (a: AgreementTerms, b: AgreementTerms): boolean =>
  a.parties.length === b.parties.length && a.parties.every(party => b.parties.includes(party))

const sameTerms = (a: AgreementTerms, b: AgreementTerms): boolean =>
  a.type === b.type && sameParties(a, b) && Object.keys(a.picks).every(name => a.picks[name] === b.picks[name])

const sameInForce = (state: GameState, terms: AgreementTerms): boolean =>
  terms.type !== 'basing' && inForce(state).some(agreement => sameTerms(agreement.terms, terms))

/** What a seat may propose now: one entry for each partner, and one for all where any number may join. */
export function proposableFor(state: GameState, seat: SeatId): TalkSlice['proposable'] {
  return AGREEMENTS.flatMap(({ type, parties, maySecret }) => {
    const partners = partnersFor(state, seat, type)
    if (partners.length === 0) return []
    const rows = parties === 'any' ? [partners] : partners.map(other => [other])
    return rows.map(others => ({ type, with: others, slots: termsSlots(state, seat, others, type), maySecret }))
  })
}

import type { Agreement, Pledge } from '../../model/agreement.ts'
import type { PledgeView } from '../../model/frame.ts'
import { SEATS, type SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { type Eyes, isAmong, isOrSeesAll } from './eyes.ts'
import { mayTalk } from './proposals.ts'

/** A secret agreement is known to its parties alone [R9.6]. */
export const knowsAgreement = (eyes: Eyes, agreement: Agreement): boolean =>
  !agreement.terms.secret || isAmong(eyes, agreement.terms.parties)

/** Agreements in force and past ones, as far as they are known. */
export function agreementsView(state: GameState, eyes: Eyes) {
  return state.agreements
    .filter(agreement => knowsAgreement(eyes, agreement))
    .map(({ id, terms, since, status, endedBy }) => ({
      id,
      terms,
      since,
      status,
      endedBy,
      mayDenounce: mayDenounce(state, eyes, terms.parties, status),
    }))
}

const mayDenounce = (
  state: GameState,
  { seat }: Eyes,
  parties: readonly SeatId[],
  status: Agreement['status'],
): boolean => mayTalk(state) && status === 'inForce' && seat !== null && parties.includes(seat)

/** Whether the viewer knows that a pledge was broken; the public knows once every seat does [R9.7]. */
export function knowsBroken(eyes: Eyes, pledge: Pledge): boolean {
  if (pledge.status !== 'broken') return false
  if (isOrSeesAll(eyes, pledge.by)) return true
  if (eyes.seat === null) return SEATS.every(seat => seat === pledge.by || pledge.seenBrokenBy.includes(seat))
  return pledge.seenBrokenBy.includes(eyes.seat)
}

/** A pledge broken unseen looks like one that stands, and later like one that was kept. */
export function pledgeStatus(state: GameState, eyes: Eyes, pledge: Pledge): PledgeView['status'] {
  if (knowsBroken(eyes, pledge)) return 'broken'
  if (pledge.status !== 'broken') return pledge.status
  return pledge.until < state.round ? 'kept' : 'standing'
}

export const pledgesView = (state: GameState, eyes: Eyes): PledgeView[] =>
  state.pledges.map(pledge => ({
    id: pledge.id,
    by: pledge.by,
    terms: pledge.terms,
    since: pledge.since,
    until: pledge.until,
    status: pledgeStatus(state, eyes, pledge),
  }))

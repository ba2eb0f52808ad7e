import type { AgreementTerms, AgreementType, PledgeTerms } from '../model/agreement.ts'
import type { SeatCommand } from '../model/command.ts'
import type { ProposalView } from '../model/frame.ts'
import type { SeatId } from '../model/ids.ts'
import type { Slot } from '../model/order.ts'
import { type Sight, tagOf, trustIn } from './sight.ts'
import type { Stance, TakeStance } from './stance.ts'

/** Agreements that make others easier to read come first; bases are never offered. */
const PREFERRED: readonly AgreementType[] = ['csbm', 'exercise-pact', 'hot-line', 'security-cooperation']

/** Answers to what others proposed: one signature or refusal at a time, until none is owed [R11.7]. */
export function answerProposal(sight: Sight, stance: TakeStance): SeatCommand | null {
  const owed = sight.frame.talk.proposals.find(
    ({ status, may, signed }) => status === 'open' && (may.sign || may.refuse) && !signed.includes(sight.me),
  )
  if (owed === undefined) return null
  if (owed.may.sign && welcome(sight, stance(), owed)) return { kind: 'sign', proposal: owed.id }
  return owed.may.refuse ? { kind: 'refuse', proposal: owed.id } : { kind: 'sign', proposal: owed.id }
}

function welcome(sight: Sight, stance: Stance, { terms }: ProposalView): boolean {
  if (terms.type === 'basing' && sight.me === 'BY') return false
  return terms.parties.every(party => party === sight.me || stance.agreesWith(party))
}

/** One new proposal, where the stance makes any: with the one it trusts most and has not asked before [R11.7]. */
export function makeProposal(sight: Sight, stance: Stance): SeatCommand | null {
  const { proposals } = sight.frame.talk
  const made = proposals.filter(({ by, round }) => by === sight.me && round === sight.frame.head.round)
  if (made.length >= stance.proposals) return null
  const offers = sight.frame.talk.proposable.flatMap(({ type, with: others, slots }) =>
    others.filter(seat => stance.agreesWith(seat) && !asked(sight, type, seat)).map(seat => ({ type, seat, slots })),
  )
  const best = offers
    .filter(({ type }) => PREFERRED.includes(type))
    .toSorted(
      (a, b) =>
        PREFERRED.indexOf(a.type) - PREFERRED.indexOf(b.type) || trustIn(sight, b.seat) - trustIn(sight, a.seat),
    )
  for (const { type, seat, slots } of best) {
    const picks = pickAll(sight, `${type}|${seat}`, slots)
    if (picks === null) continue
    const terms: AgreementTerms = { type, parties: [sight.me, seat], picks, secret: false }
    return { kind: 'propose', terms }
  }
  return null
}

/** The same thing is not proposed twice to the same seat, nor what is in force already. */
function asked(sight: Sight, type: AgreementType, seat: SeatId): boolean {
  const same = ({ terms }: { readonly terms: AgreementTerms }): boolean =>
    terms.type === type && terms.parties.includes(seat) && terms.parties.includes(sight.me)
  return sight.frame.talk.proposals.some(same) || sight.frame.talk.agreements.some(same)
}

/** A modest level, and otherwise any choice. */
function pickAll(sight: Sight, about: string, slots: readonly Slot[]): Readonly<Record<string, string>> | null {
  const picks: Record<string, string> = {}
  for (const slot of slots) {
    const choice = slot.choices.includes('2')
      ? '2'
      : slot.choices.length === 0
        ? null
        : sight.chance.pick(tagOf(sight, `slot|${about}|${slot.name}`), slot.choices)
    if (choice === null) return null
    picks[slot.name] = choice
  }
  return picks
}

/** A public promise, one at a time, that the stance will keep by itself. */
export function makePledge(sight: Sight, stance: Stance): SeatCommand | null {
  if (!stance.pledges) return null
  const standing = sight.frame.talk.pledges.some(({ by, status }) => by === sight.me && status === 'standing')
  const offer = sight.frame.talk.pledgeable.find(({ type }) => type === 'no-offensive-build' || type === 'no-hard-line')
  if (standing || offer === undefined) return null
  const picks = pickAll(sight, `pledge|${offer.type}`, offer.slots)
  if (picks === null) return null
  const terms: PledgeTerms = { type: offer.type, picks, rounds: Math.min(2, offer.maxRounds) }
  return { kind: 'pledge', terms }
}

import { PLEDGES } from '../content/agreements/catalog.ts'
import { natureOf } from '../content/orders/nature.ts'
import type { Pledge, PledgeTerms } from '../model/agreement.ts'
import type { TalkSlice } from '../model/frame.ts'
import { neighboursOf, SEATS, type SeatId } from '../model/ids.ts'
import type { Refusal } from '../model/said.ts'
import type { Act, GameState } from '../model/state.ts'
import { bearingOf, targetOf } from './trust.ts'
import type { Unfolding } from './unfolding.ts'

/** An act concerns a seat from this weight on. */
const NEAR = 0.5

/** Why a seat cannot pledge this now [R6.13]. */
export function refusePledge(state: GameState, seat: SeatId, terms: PledgeTerms): Refusal | null {
  const said = { pledge: terms.type }
  const offered = pledgeableFor(state, seat).find(one => one.type === terms.type)
  if (offered === undefined) return { key: 'already-pledged', values: said }
  if (terms.rounds > offered.maxRounds) return { key: 'pledge-too-long', values: { rounds: offered.maxRounds } }
  const foreign = Object.keys(terms.picks).some(name => !offered.slots.some(slot => slot.name === name))
  if (foreign || offered.slots.some(slot => !slot.choices.includes(terms.picks[slot.name] ?? '')))
    return { key: 'terms-not-offered', values: said }
  return null
}

/** What a seat may pledge now: whatever it has not promised already. */
export const pledgeableFor = (state: GameState, seat: SeatId): TalkSlice['pledgeable'] =>
  PLEDGES.flatMap(({ type, slots, maxRounds }) => {
    const standing = state.pledges.filter(
      pledge => pledge.by === seat && pledge.terms.type === type && pledge.until >= state.round,
    )
    if (slots.length === 0) return standing.length > 0 ? [] : [{ type, slots: [], maxRounds }]
    const taken = standing.map(pledge => pledge.terms.picks.seat)
    const choices = neighboursOf(seat).filter(other => !taken.includes(other))
    if (choices.length === 0) return []
    return [{ type, slots: slots.map(({ name, kind }) => ({ name, kind, choices })), maxRounds }]
  })

/** Whether an act breaks a pledge, by the pledge's own predicate [R6.13]. */
export function breaksPledge(act: Act, pledge: Pledge): boolean {
  const inTime = act.round >= pledge.since && act.round <= pledge.until
  return act.by === pledge.by && inTime && forbidden(act, pledge.terms)
}

function forbidden(act: Act, { type, picks }: PledgeTerms): boolean {
  const { kind, notice, concealed } = natureOf(act.order)
  const named = SEATS.find(seat => seat === picks.seat)
  switch (type) {
    case 'no-offensive-build':
      return kind === 'offensive-build'
    case 'no-build':
      return kind === 'offensive-build' || kind === 'defensive-build'
    case 'no-snap-exercise':
      return concealed || (kind === 'exercise' && notice === 'snap')
    case 'no-exercise-near':
      return kind === 'exercise' && named !== undefined && bearingOf(act, named) >= NEAR
    case 'no-posture-raise':
      return kind === 'posture' && act.order.picks.posture === 'raise'
    case 'no-hard-line':
      return kind === 'hard-line' && (targetOf(act) ?? named) === named
  }
}

/** Whom a broken pledge betrays: the seat it named, otherwise the neighbours on whom the act bears [R6.13]. */
export const betrayedBy = (act: Act, { picks }: PledgeTerms): readonly SeatId[] =>
  neighboursOf(act.by).filter(seat => (picks.seat === undefined ? bearingOf(act, seat) >= NEAR : picks.seat === seat))

/** Each round every standing pledge is checked against what was done; at its end an unbroken one is kept [R6.13]. */
export function judgePledges(table: Unfolding): void {
  const { round } = table.state
  for (const pledge of table.state.pledges) {
    if (pledge.status !== 'standing') continue
    const breach = table.state.acts.some(act => act.round === round && breaksPledge(act, pledge))
    if (breach) table.happen({ kind: 'pledgeJudged', pledge: pledge.id, status: 'broken', seenBy: [] })
    else if (pledge.until <= round)
      table.happen({ kind: 'pledgeJudged', pledge: pledge.id, status: 'kept', seenBy: SEATS })
  }
}

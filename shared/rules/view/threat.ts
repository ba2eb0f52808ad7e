import type { ThreatSlice, ThreatView } from '../../model/frame.ts'
import { dyadOf, neighboursOf, type SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { defenceOf, judge, securityOf } from '../perception.ts'
import type { Eyes } from './eyes.ts'

/** A seat's own fears: what it thinks its neighbours can do, and how far it trusts them. Nobody else sees them [R9.5]. */
export function threatView(state: GameState, eyes: Eyes): ThreatSlice | null {
  const { seat } = eyes
  if (seat === null) return null
  return {
    seat,
    get defence() {
      return defenceOf(state, seat)
    },
    get security() {
      return securityOf(state, seat)
    },
    get securityHistory() {
      return state.history.map(({ round, security }) => ({ round, value: security[seat] }))
    },
    neighbours: neighboursOf(seat).map(about => neighbourView(state, seat, about)),
  }
}

function neighbourView(state: GameState, seat: SeatId, about: SeatId): ThreatView {
  const dyad = dyadOf(seat, about)
  const judgement = judge(state, seat, about)
  return {
    about,
    offence: { low: judgement.low, high: judgement.high },
    best: judgement.best,
    feared: judgement.feared,
    trust: judgement.trust,
    transparency: judgement.transparency,
    threat: judgement.threat,
    get history() {
      return state.history.flatMap(({ round, judgements }) => {
        const past = judgements[dyad]
        return past === undefined ? [] : [{ round, threat: past.threat, trust: past.trust }]
      })
    },
    get changes() {
      return state.trustChanges
        .filter(change => change.dyad === dyad)
        .map(({ round, delta, reason }) => ({ round, delta, reason }))
    },
  }
}

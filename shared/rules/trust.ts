import { clamp, tidy } from '../base/records.ts'
import { natureOf } from '../content/orders/nature.ts'
import {
  COUNTER_KINDS,
  type CounterKind,
  dyadOf,
  neighboursOf,
  PAIRS,
  pairOf,
  SEATS,
  type SeatId,
  seatsOf,
} from '../model/ids.ts'
import type { Reason } from '../model/said.ts'
import type { Act, GameState, TrustChange } from '../model/state.ts'
import { distinguished } from './perception.ts'
import { reach } from './reach.ts'
import { transparencyOf } from './transparency.ts'

/** Log-odds per unit of force or per act [R5.2]. */
const BUILD = -0.35
const SNAP = -0.3
const NOTIFIED = -0.05
const OBSERVED = 0.1
const RESTRAINT = 0.22
const HARD_LINE = -0.3
/** A hard line against somebody else. */
const HARD_LINE_ELSEWHERE = -0.1
const KEPT = 0.05
const DRIFT = -0.05
const BETRAYED = -1.2
const WITNESSED = -0.3
/** Nobody is trusted or distrusted beyond this. */
const LIMIT = 4

/** Goodwill counts in full up to the first of these log-odds, and not at all from the second on. */
const CONVINCED = [-2, 1] as const

/** Who already trusts is moved less by goodwill; bad news is always news. */
const felt = (by: number, before: number): number =>
  by > 0 ? by * clamp((CONVINCED[1] - before) / (CONVINCED[1] - CONVINCED[0]), 0, 1) : by

/** How far an act without a place bears on anybody. */
const PLACELESS = 0.5

/** How far an act bears on a seat, w, 0 to 1. */
export function bearingOf(act: Act, seat: SeatId): number {
  if (act.area === null) return PLACELESS
  return reach(act.area, seat, kindOf(act))
}

const kindOf = (act: Act): CounterKind => COUNTER_KINDS.find(kind => kind === act.order.picks.kind) ?? 'armoured'

/** Whom a hard line is against; null: nobody in particular. */
export const targetOf = (act: Act): SeatId | null => SEATS.find(seat => seat === act.order.picks.against) ?? null

/** A change of an observer's trust, kept within the limit; null where nothing changes or no trust is kept. */
export function trustChange(
  state: GameState,
  observer: SeatId,
  about: SeatId,
  by: number,
  reason: Reason,
): TrustChange | null {
  if (pairOf(observer, about) === null) return null
  const dyad = dyadOf(observer, about)
  const before = state.trust[dyad] ?? 0
  const delta = tidy(clamp(before + felt(by, before), -LIMIT, LIMIT) - before)
  return delta === 0 ? null : { round: state.round, dyad, delta, reason }
}

const some = (change: TrustChange | null): readonly TrustChange[] => (change === null ? [] : [change])

/** What an act does to the trust of each observer that sees it [R5.2]. */
export function trustAfterAct(state: GameState, act: Act, observers: readonly SeatId[]): readonly TrustChange[] {
  return observers.flatMap(observer => {
    const [by, what] = judged(state, act, observer)
    const values = { by: act.by, order: act.order.code, ...(act.area === null ? {} : { area: act.area }) }
    return some(trustChange(state, observer, act.by, by, { key: `reason.${what}`, values, rule: 'R5.2' }))
  })
}

/** The change in log-odds, and the reason's name. */
function judged(state: GameState, act: Act, observer: SeatId): readonly [number, string] {
  const nature = natureOf(act.order)
  const weight = bearingOf(act, observer)
  switch (nature.kind) {
    case 'offensive-build':
      return [BUILD * weight * nature.units, 'offensiveBuild']
    case 'defensive-build': {
      const told = distinguished(state, transparencyOf(state, observer, act.by))
      return [BUILD * weight * nature.units * (1 - told), 'defensiveBuild']
    }
    case 'exercise':
      if (nature.notice === 'snap') return [SNAP * weight, 'snapExercise']
      if (nature.notice === 'observed')
        return [weight > 0 ? once(state, act, observer, OBSERVED) : 0, 'observedExercise']
      return [NOTIFIED * weight, 'notifiedExercise']
    case 'restraint':
      return [weight > 0 ? once(state, act, observer, RESTRAINT) : 0, 'restraint']
    case 'hard-line':
      return [(targetOf(act) ?? observer) === observer ? HARD_LINE : HARD_LINE_ELSEWHERE, 'hardLine']
    case 'posture':
    case 'movement':
    case 'other':
      return [0, 'other']
  }
}

/** Goodwill of one kind counts once a round: an observer that has seen such an act already is not moved again. */
function once(state: GameState, act: Act, observer: SeatId, by: number): number {
  const nature = natureOf(act.order)
  for (const other of state.acts) {
    if (other.id === act.id) return by
    if (other.round !== act.round || other.by !== act.by || !other.seenBy.includes(observer)) continue
    const { kind, notice } = natureOf(other.order)
    if (kind === nature.kind && notice === nature.notice && bearingOf(other, observer) > 0) return 0
  }
  return by
}

/** What a round does by itself: tension wears trust down or lets it grow, a kept agreement builds it [R5.2]. */
export function trustDrift(state: GameState): readonly TrustChange[] {
  return SEATS.flatMap(observer =>
    neighboursOf(observer).flatMap(about => {
      const pair = pairOf(observer, about)
      if (pair === null) return []
      const drift = (DRIFT * (state.tension[pair] - 40)) / 40
      const kept = hasAgreement(state, observer, about) ? KEPT : 0
      const key = kept > 0 ? 'reason.agreementKept' : 'reason.drift'
      return some(trustChange(state, observer, about, drift + kept, { key, values: { about }, rule: 'R5.2' }))
    }),
  )
}

const hasAgreement = (state: GameState, a: SeatId, b: SeatId): boolean =>
  state.agreements.some(
    ({ status, terms }) => status === 'inForce' && terms.parties.includes(a) && terms.parties.includes(b),
  )

/** A broken pledge or agreement, for those who see it: the victims feel betrayed, the others take note [R5.2]. */
export function trustAfterBreach(
  state: GameState,
  by: SeatId,
  victims: readonly SeatId[],
  seenBy: readonly SeatId[],
  rule: string,
): readonly TrustChange[] {
  return seenBy.flatMap(observer => {
    const victim = victims.includes(observer)
    const reason: Reason = { key: victim ? 'reason.betrayed' : 'reason.breachSeen', values: { by }, rule }
    return some(trustChange(state, observer, by, victim ? BETRAYED : WITNESSED, reason))
  })
}

/** Both directions of every pair. */
export const DYADS: readonly (readonly [SeatId, SeatId])[] = PAIRS.flatMap(pair => {
  const [a, b] = seatsOf(pair)
  return [
    [a, b],
    [b, a],
  ] as const
})

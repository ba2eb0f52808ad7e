import { clamp, tidy } from '../base/records.ts'
import { natureOf } from '../content/orders/nature.ts'
import { neighboursOf, PAIRS, type PairId, pairOf, type SeatId, seatsOf } from '../model/ids.ts'
import type { Reason } from '../model/said.ts'
import type { Act, GameState, Severity, TensionChange } from '../model/state.ts'
import { threatOf } from './perception.ts'
import { bearingOf } from './trust.ts'

export { globalTension, PAIR_WEIGHTS } from './pairs.ts'

const SNAP = 2

/** Gestures relieve tension in full from the second value up, and not at all below the first. */
const RELIEF = [30, 60] as const

const relieved = (by: number, before: number): number =>
  by < 0 ? by * clamp((before - RELIEF[0]) / (RELIEF[1] - RELIEF[0]), 0, 1) : by

/** What an event does to a pair's tension, kept between 0 and 100 [R5.3]; null where nothing changes. */
export function tensionChange(
  state: GameState,
  pair: PairId,
  by: number,
  reason: Reason,
  seenBy: readonly SeatId[] | null,
): TensionChange | null {
  return bounded(state, pair, relieved(by, state.tension[pair]), reason, seenBy)
}

function bounded(
  state: GameState,
  pair: PairId,
  by: number,
  reason: Reason,
  seenBy: readonly SeatId[] | null,
): TensionChange | null {
  const before = state.tension[pair]
  const delta = tidy(clamp(before + by, 0, 100) - before)
  return delta === 0 ? null : { round: state.round, pair, delta, reason, seenBy }
}

/** Each pair's tension moves a share `a` of the way to the mean of the two sides' threats [R5.3]. */
export function tensionStep(state: GameState): readonly TensionChange[] {
  return PAIRS.flatMap(pair => {
    const [one, other] = seatsOf(pair)
    const fear = (threatOf(state, one, other) + threatOf(state, other, one)) / 2
    const by = state.settings.a * (fear - state.tension[pair])
    const change = bounded(state, pair, by, { key: 'reason.fear', rule: 'R5.3' }, null)
    return change === null ? [] : [change]
  })
}

/** The shock of a snap exercise for those who see it [R5.3]; what a hard line adds stands in its row of the catalogue. */
export function tensionAfterAct(state: GameState, act: Act): readonly TensionChange[] {
  const nature = natureOf(act.order)
  if (nature.kind !== 'exercise' || nature.notice !== 'snap') return []
  return neighboursOf(act.by).flatMap(other => {
    const pair = pairOf(act.by, other)
    if (pair === null || !act.seenBy.includes(other)) return []
    const said = { by: act.by, seat: other, order: act.order.code }
    const known = act.open ? null : act.seenBy
    const reason: Reason = { key: 'reason.snapExercise', values: said, rule: 'R5.3' }
    const change = tensionChange(state, pair, SNAP * bearingOf(act, other), reason, known)
    return change === null ? [] : [change]
  })
}

const SHOCKS: Readonly<Record<Severity, number>> = { routine: 0.2, serious: 1.2, high: 5 }
const CALMED = 0.4

/** What an incident adds to a pair's tension; a hot line h softens it [R5.4]. */
export const shockOf = (severity: Severity, hotLine: number): number => tidy(SHOCKS[severity] * (1 - CALMED * hotLine))

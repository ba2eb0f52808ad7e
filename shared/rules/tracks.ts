import { clamp, tidy } from '../base/records.ts'
import { natureOf } from '../content/orders/nature.ts'
import type { AgreementTerms } from '../model/agreement.ts'
import type { GameEvent } from '../model/event.ts'
import type { RegionId, SeatId, TrackId } from '../model/ids.ts'
import type { Reason } from '../model/said.ts'
import type { Act, GameState, TrackChange } from '../model/state.ts'
import { ALLIES } from './board.ts'

/** Highest value of a track; the lowest is 0 [R3.4]. */
export const highestOf = (track: TrackId): number =>
  track === 'sanctions' || track === 'peace' ? 5 : track === 'usPresence' ? 4 : 100

/** A change of a track, kept within its range; its delta is what really happens, possibly 0 [R3.4]. */
export function moveTrack(
  state: GameState,
  track: TrackId,
  delta: number,
  reason: Reason,
  seenBy: readonly SeatId[] | null,
): TrackChange {
  const before = state.tracks[track]
  const after = clamp(before + delta, 0, highestOf(track))
  return { round: state.round, track, delta: tidy(after - before), reason, seenBy }
}

const actsOf = (state: GameState): readonly Act[] => state.acts.filter(act => act.round === state.round)

const UNITING = 0.04
const CALM_BALTICS = 55
const QUARREL = -1.5
const BYPASS = -3

/** Russian pressure unites NATO; its allies' hard lines and deals behind its back divide it [R5.6]. */
export function cohesionStep(state: GameState): readonly TrackChange[] {
  const hardLines = actsOf(state).filter(
    ({ by, order }) => (by === 'PL' || by === 'BA') && natureOf(order).kind === 'hard-line',
  ).length
  const bypasses = state.agreements.filter(({ since, terms }) => since === state.round && bypassesNato(terms))
  const whispered = bypasses.length > 0 && bypasses.every(({ terms }) => terms.secret)
  const insiders = whispered ? [...new Set(bypasses.flatMap(({ terms }) => terms.parties))] : null
  return inTurn(
    state,
    'cohesion',
    [
      { what: 'pressureUnites', by: UNITING * (state.tension['RU-BA'] - CALM_BALTICS) },
      { what: 'alliesQuarrel', by: QUARREL * hardLines },
      { what: 'bilateralDeal', by: BYPASS * bypasses.length, seenBy: insiders },
    ],
    'R5.6',
  )
}

/** Forces of the alliance are promised to some allies without the others. */
const bypassesNato = ({ type, parties }: AgreementTerms): boolean =>
  type === 'basing' && parties.includes('NATO') && !ALLIES.every(ally => parties.includes(ally))

/** `seenBy` absent or null: everybody may know why. */
interface Cause {
  readonly what: string
  readonly by: number
  readonly seenBy?: readonly SeatId[] | null
}

/** One change after the other, so that together they stay within the track's range. */
function inTurn(state: GameState, track: TrackId, causes: readonly Cause[], rule: string): readonly TrackChange[] {
  let value = state.tracks[track]
  return causes.flatMap(({ what, by, seenBy = null }) => {
    const after = clamp(value + by, 0, highestOf(track))
    const delta = tidy(after - value)
    value += delta
    return delta === 0 ? [] : [{ round: state.round, track, delta, reason: { key: `reason.${what}`, rule }, seenBy }]
  })
}

const PULL = 0.1
const CALM_BLOCS = 45
const WESTERN = -0.05
const USUAL_TIES = 40
/** Where a base that Belarus cannot refuse is put. */
const FORCED_BASE: RegionId = 'by-grodno'

/** Tension between the blocs drives Belarus towards Russia, western ties hold it back; then come base and absorption [R5.7]. */
export function belarusStep(state: GameState): readonly GameEvent[] {
  if (state.absorbed) return []
  const changes = inTurn(
    state,
    'integration',
    [
      { what: 'blocsPull', by: PULL * (state.tension['RU-NATO'] - CALM_BLOCS) },
      { what: 'westernTies', by: WESTERN * (state.tracks.westernTies - USUAL_TIES) },
    ],
    'R5.7',
  )
  const integration = changes.reduce((sum, change) => sum + change.delta, state.tracks.integration)
  const events: GameEvent[] = changes.map(change => ({ kind: 'trackChanged', change }))
  const { baseAt, absorbAt } = state.settings
  if (integration >= baseAt && state.base === null) events.push({ kind: 'baseChanged', at: FORCED_BASE, forced: true })
  if (integration >= absorbAt) events.push({ kind: 'absorbed' })
  return events
}

/** Kinds of acts that move force, and so can be open or hidden. */
const MOVING = ['offensive-build', 'defensive-build', 'exercise', 'movement', 'restraint']

/** Share of this round's movement that was notified or observed, 0 to 100; null when nothing moved [R5.8]. */
export function openShareOf(state: GameState): number | null {
  let all = 0
  let open = 0
  for (const { order, visibility } of actsOf(state)) {
    const nature = natureOf(order)
    if (!MOVING.includes(nature.kind)) continue
    all += nature.units
    if ((visibility === 'public' || visibility === 'notified') && !nature.underDeclared) open += nature.units
  }
  return all === 0 ? null : tidy((100 * open) / all)
}

const ROUNDS_REMEMBERED = 3

/** Predictability is the mean of the open shares of the last three rounds in which anything moved [R5.8]. */
export function predictabilityStep(state: GameState): readonly TrackChange[] {
  const past = state.history.map(record => record.openShare)
  const shares = [...past, openShareOf(state)].filter(share => share !== null).slice(-ROUNDS_REMEMBERED)
  if (shares.length === 0) return []
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  const reason: Reason = { key: 'reason.openShare', rule: 'R5.8' }
  const change = moveTrack(state, 'predictability', mean - state.tracks.predictability, reason, null)
  return change.delta === 0 ? [] : [change]
}

import type { Chance } from '../base/chance.ts'
import { tidy } from '../base/records.ts'
import { natureOf } from '../content/orders/nature.ts'
import { type PairId, pairOf, type SeatId, ZONES, type ZoneId } from '../model/ids.ts'
import type { GameState, Incident, Severity } from '../model/state.ts'
import { zoneAreas, zoneSides } from './board.ts'
import { cushionOf } from './cushion.ts'
import { PAIR_WEIGHTS, shockOf } from './tension.ts'
import { hotLineOf, transparencyOf } from './transparency.ts'

/** Incidents in a quiet round with no transparency, λ0 [R5.4]. */
const USUAL: Readonly<Record<ZoneId, number>> = {
  'baltic-sea': 0.9,
  'black-sea': 0.6,
  suwalki: 0.3,
  'ukraine-north': 0.1,
  donbas: 0.7,
}
const CUSHIONED: readonly ZoneId[] = ['suwalki', 'ukraine-north']

/** Activity counts no further than this for each cause. */
const MOST = 2
const capped = (value: number): number => Math.min(MOST, value)

/** How busy a side of a zone is, 1 when quiet: its exercises there, its postures, its hard lines against the other side [R5.4]. */
export function activityOf(state: GameState, zone: ZoneId, side: readonly SeatId[], others: readonly SeatId[]): number {
  const areas = zoneAreas(zone)
  let exercise = 0
  for (const { by, at, size } of state.exercises) if (side.includes(by) && areas.includes(at)) exercise += size
  const posture = Math.max(...side.map(seat => state.seats[seat].posture))
  const hardLines = state.acts.filter(
    ({ round, by, order }) =>
      round === state.round &&
      side.includes(by) &&
      natureOf(order).kind === 'hard-line' &&
      others.some(other => (order.picks.against ?? other) === other),
  ).length
  return 1 + 0.5 * capped(exercise) + 0.5 * posture + 0.4 * capped(hardLines)
}

/** The pairs that meet in a zone. */
const pairsIn = (zone: ZoneId): readonly PairId[] => {
  const [left, right] = zoneSides(zone)
  return left.flatMap(a => right.flatMap(b => pairOf(a, b) ?? []))
}
const ZONE_PAIRS = new Map(ZONES.map(zone => [zone, pairsIn(zone)]))

/** Mean transparency of those who meet in a zone, θ̄, in both directions. */
function meanTransparency(state: GameState, zone: ZoneId): number {
  const [left, right] = zoneSides(zone)
  let sum = 0
  let count = 0
  for (const a of left)
    for (const b of right) {
      sum += transparencyOf(state, a, b) + transparencyOf(state, b, a)
      count += 2
    }
  return sum / count
}

/** Mean number of incidents in a zone this round [R5.4]. */
export function incidentRate(state: GameState, zone: ZoneId): number {
  const [left, right] = zoneSides(zone)
  const cushion = CUSHIONED.includes(zone) ? 1 - 0.4 * cushionOf(state) : 1
  return (
    USUAL[zone] *
    activityOf(state, zone, left, right) *
    activityOf(state, zone, right, left) *
    (1.3 - meanTransparency(state, zone)) *
    (1 - 0.4 * hotLineOf(state, zone)) *
    cushion
  )
}

const HIGH = 0.08
const SERIOUS = 0.28

/** Probability that an incident between this pair is a high-risk one [R5.4]. */
export const highRisk = (state: GameState, pair: PairId, hotLine: number): number =>
  Math.min(1, HIGH * (state.tension[pair] / 50) ** 1.5 * (1 - 0.5 * hotLine))

/** This round's incidents in all zones [R5.4]. */
export function incidentsOf(state: GameState, chance: Chance): readonly Incident[] {
  return ZONES.flatMap(zone => {
    const rate = incidentRate(state, zone)
    const count = chance.poisson(`incidents|${zone}`, rate)
    return Array.from({ length: count }, (_, index) => incidentIn(state, chance, zone, index + 1, rate))
  })
}

function incidentIn(state: GameState, chance: Chance, zone: ZoneId, number: number, rate: number): Incident {
  const tag = `incident|${zone}|${number}`
  const pair = drawPair(ZONE_PAIRS.get(zone) ?? [], chance.unit(`${tag}|pair`))
  const hotLine = hotLineOf(state, zone)
  const severity = severityOf(chance.unit(`${tag}|severity`), highRisk(state, pair, hotLine))
  return {
    id: `incident-${state.round}-${zone}-${number}`,
    round: state.round,
    zone,
    pair,
    severity,
    shock: shockOf(severity, hotLine),
    rate: tidy(rate),
  }
}

const severityOf = (draw: number, high: number): Severity =>
  draw < high ? 'high' : draw < high + SERIOUS ? 'serious' : 'routine'

/** Pairs that matter more in global tension meet more often. */
function drawPair(pairs: readonly PairId[], draw: number): PairId {
  const total = pairs.reduce((sum, pair) => sum + PAIR_WEIGHTS[pair], 0)
  let rest = draw * total
  let last: PairId = 'RU-NATO'
  for (const pair of pairs) {
    last = pair
    rest -= PAIR_WEIGHTS[pair]
    if (rest < 0) break
  }
  return last
}

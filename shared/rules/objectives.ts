import { clamp } from '../base/records.ts'
import { AGENDA_TABLE } from '../content/agendas/index.ts'
import { isRegion, REGION_TABLE } from '../content/map/areas.ts'
import { OBJECTIVE_WEIGHTS } from '../content/objectives.ts'
import { type SeatId, supportOf } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'
import { weightsOf } from './board.ts'
import { threatOf } from './perception.ts'

/** One part of a seat's objectives: a name, its weight among the parts, and its value, 0 to 100. */
export interface ObjectivePart {
  readonly name: string
  readonly weight: number
  readonly value: number
}

/** Uses only what the seat itself may know. */
type Value = (state: GameState) => number

/** Brigade-equivalents of defence in the Baltics that count as full deterrence. */
const FULL_DETERRENCE = 7
/** Of allied defence alone: as much again as the battlegroups of 2019. */
const FULL_REINFORCEMENT = 2

/** Defensive weight of these seats in the Baltic states, in brigade-equivalents. */
function inBaltics(state: GameState, owners: readonly SeatId[]): number {
  let sum = 0
  for (const id in state.counters) {
    const counter = state.counters[id]
    if (counter === undefined || !owners.includes(counter.owner)) continue
    if (isRegion(counter.at) && REGION_TABLE[counter.at].holder === 'BA')
      sum += weightsOf(counter.kind, counter.size).defence
  }
  return sum
}

const calmDonbas = (state: GameState): number => 100 - state.tension['RU-UA']
const cohesion = (state: GameState): number => state.tracks.cohesion
const support =
  (seat: SeatId) =>
  (state: GameState): number =>
    state.tracks[supportOf(seat)]
const western = (state: GameState): number => (20 * state.tracks.sanctions + state.tracks.cohesion) / 2

/** What each seat plays for besides its security: one value for each part that has a weight [R10.2]. */
const VALUES: { readonly [S in SeatId]: Readonly<Record<keyof (typeof OBJECTIVE_WEIGHTS)[S], Value>> } = {
  RU: {
    integration: state => state.tracks.integration,
    division: state => 100 - state.tracks.cohesion,
    leverage: state => state.tracks.leverage,
    support: support('RU'),
    calm: state => 100 - state.tension['RU-NATO'],
  },
  NATO: {
    cohesion: cohesion,
    deterrence: state => (100 * inBaltics(state, ['NATO', 'BA'])) / FULL_DETERRENCE,
    predictability: state => state.tracks.predictability,
    ukraine: calmDonbas,
    support: support('NATO'),
  },
  PL: {
    presence: state => 25 * state.tracks.usPresence,
    cohesion: cohesion,
    support: support('PL'),
  },
  BA: {
    reinforcement: state => (100 * inBaltics(state, ['NATO'])) / FULL_REINFORCEMENT,
    cohesion: cohesion,
    border: state => 100 - (state.tension['RU-BA'] + state.tension['BY-BA']) / 2,
  },
  UA: {
    calm: calmDonbas,
    redLines: state => 100 - state.tracks.leverage,
    western: western,
    north: state => 100 - threatOf(state, 'UA', 'BY'),
  },
  BY: {
    independence: state => 100 - state.tracks.integration,
    stability: state => state.tracks.stability,
    energy: state => (state.tracks.energy + state.tracks.westernTies) / 2,
  },
}

/** The parts of a seat's objectives as they stand, with the weights its agenda gives them; weights sum to 1 [R10.2]. */
export function objectivesOf(state: GameState, seat: SeatId): readonly ObjectivePart[] {
  const { weights } = AGENDA_TABLE[state.seats[seat].agenda]
  const standard: Readonly<Record<string, number>> = OBJECTIVE_WEIGHTS[seat]
  const parts = Object.entries<Value>(VALUES[seat]).flatMap(([name, value]) => {
    const weight = weights[name] ?? standard[name] ?? 0
    return weight > 0 ? [{ name, weight, value: clamp(value(state), 0, 100) }] : []
  })
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  return parts.map(part => ({ ...part, weight: part.weight / total }))
}

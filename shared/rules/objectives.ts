import { clamp } from '../base/records.ts'
import { AGENDA_TABLE } from '../content/agendas/index.ts'
import { isRegion, REGION_TABLE } from '../content/map/areas.ts'
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

interface PartSpec {
  readonly weight: number
  /** Uses only what the seat itself may know. */
  readonly value: (state: GameState) => number
}

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

/** What each seat plays for besides its security, before its agenda [R10.2]. Parts of weight 0 count only with an agenda. */
const PARTS: Readonly<Record<SeatId, Readonly<Record<string, PartSpec>>>> = {
  RU: {
    integration: { weight: 0.35, value: state => state.tracks.integration },
    division: { weight: 0.25, value: state => 100 - state.tracks.cohesion },
    leverage: { weight: 0.25, value: state => state.tracks.leverage },
    support: { weight: 0.15, value: support('RU') },
    calm: { weight: 0, value: state => 100 - state.tension['RU-NATO'] },
  },
  NATO: {
    cohesion: { weight: 0.4, value: cohesion },
    deterrence: { weight: 0.3, value: state => (100 * inBaltics(state, ['NATO', 'BA'])) / FULL_DETERRENCE },
    predictability: { weight: 0.2, value: state => state.tracks.predictability },
    ukraine: { weight: 0.1, value: calmDonbas },
    support: { weight: 0, value: support('NATO') },
  },
  PL: {
    presence: { weight: 0.4, value: state => 25 * state.tracks.usPresence },
    cohesion: { weight: 0.3, value: cohesion },
    support: { weight: 0.3, value: support('PL') },
  },
  BA: {
    reinforcement: { weight: 0.4, value: state => (100 * inBaltics(state, ['NATO'])) / FULL_REINFORCEMENT },
    cohesion: { weight: 0.3, value: cohesion },
    border: { weight: 0.3, value: state => 100 - (state.tension['RU-BA'] + state.tension['BY-BA']) / 2 },
  },
  UA: {
    calm: { weight: 0.2, value: calmDonbas },
    redLines: { weight: 0.2, value: state => 100 - state.tracks.leverage },
    western: { weight: 0.3, value: western },
    north: { weight: 0.3, value: state => 100 - threatOf(state, 'UA', 'BY') },
  },
  BY: {
    independence: { weight: 0.5, value: state => 100 - state.tracks.integration },
    stability: { weight: 0.25, value: state => state.tracks.stability },
    energy: { weight: 0.25, value: state => (state.tracks.energy + state.tracks.westernTies) / 2 },
  },
}

/** The parts of a seat's objectives as they stand, with the weights its agenda gives them; weights sum to 1 [R10.2]. */
export function objectivesOf(state: GameState, seat: SeatId): readonly ObjectivePart[] {
  const { weights } = AGENDA_TABLE[state.seats[seat].agenda]
  const parts = Object.entries(PARTS[seat]).flatMap(([name, spec]) => {
    const weight = weights[name] ?? spec.weight
    return weight > 0 ? [{ name, weight, value: clamp(spec.value(state), 0, 100) }] : []
  })
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  return parts.map(part => ({ ...part, weight: part.weight / total }))
}

import { type Chance, chanceOf } from '../base/chance.ts'
import type { GameEvent } from '../model/event.ts'
import { type AreaId, SEATS, type SeatId } from '../model/ids.ts'
import type { Act, Counter, GameState, Weights } from '../model/state.ts'
import { allied, weightsOf } from './board.ts'
import { mistaken, tidied, weightsAt } from './pictures.ts'
import { transparencyOf } from './transparency.ts'

/** What changed on the board, by owner and area: signed weights in brigade-equivalents. */
export interface ForceChange {
  readonly owner: SeatId
  readonly area: AreaId
  readonly delta: Weights
}

/**
 * The changes of force that events about counters bring about; `state` is the one before them. Other events are passed
 * over. Events about the same counter build on each other.
 */
export function forceChanges(state: GameState, events: readonly GameEvent[]): readonly ForceChange[] {
  const known = new Map<string, Counter>()
  const counterOf = (id: string): Counter | undefined => known.get(id) ?? state.counters[id]
  return events.flatMap(event => {
    switch (event.kind) {
      case 'counterPlaced':
        known.set(event.counter.id, event.counter)
        return changed(event.counter, event.counter.size)
      case 'counterResized': {
        const counter = counterOf(event.id)
        if (counter === undefined) return []
        known.set(event.id, { ...counter, size: event.size })
        return changed(counter, event.size - counter.size)
      }
      case 'counterMoved': {
        const counter = counterOf(event.id)
        if (counter === undefined) return []
        const moved = { ...counter, at: event.to }
        known.set(event.id, moved)
        return [...changed(counter, -counter.size), ...changed(moved, counter.size)]
      }
      case 'counterRemoved': {
        const counter = counterOf(event.id)
        if (counter === undefined) return []
        known.set(event.id, { ...counter, size: 0 })
        return changed(counter, -counter.size)
      }
      default:
        return []
    }
  })
}

const changed = (counter: Counter, by: number): readonly ForceChange[] => [
  { owner: counter.owner, area: counter.at, delta: weightsOf(counter.kind, by) },
]

/** A covert act is seen with a probability that grows with transparency [R4.7]. */
const SEEN_ANYWAY = 0.35
const SEEN_THROUGH = 0.55

/** Whether an observer learns of an act this round [R4.7]. Allies tell each other. */
export function detects(state: GameState, observer: SeatId, act: Act, chance: Chance): boolean {
  if (allied(observer, act.by)) return true
  if (act.visibility === 'public' || act.visibility === 'notified') return true
  if (act.visibility === 'counterpart') return false
  const probability = SEEN_ANYWAY + SEEN_THROUGH * transparencyOf(state, observer, act.by)
  return chance.happens(`detect|${act.id}|${observer}`, probability)
}

/**
 * How pictures change when observers see an act's changes of force: each adds what it saw to what it believed [R4.3]. The
 * owner's allies always know. `state` is the one in which the pictures are still old.
 */
export function pictureEvents(
  state: GameState,
  act: Act,
  changes: readonly ForceChange[],
  observers: readonly SeatId[],
): readonly GameEvent[] {
  const seeing = SEATS.filter(seat => seat !== act.by && (observers.includes(seat) || allied(seat, act.by)))
  return seeing.flatMap(observer => {
    const seen = changes.filter(change => change.owner !== observer)
    const places = new Map(seen.map(({ owner, area }) => [`${owner}|${area}`, { owner, area }]))
    return [...places.values()].map(({ owner, area }): GameEvent => {
      const before = state.pictures[observer][owner][area] ?? { offence: 0, defence: 0 }
      const here = seen.filter(change => change.owner === owner && change.area === area)
      const weights = here.reduce((sum, { delta }) => added(sum, delta), before)
      return { kind: 'pictureChanged', observer, owner, area, weights: tidied(weights) }
    })
  })
}

const added = (a: Weights, b: Weights): Weights => ({
  offence: a.offence + b.offence,
  defence: a.defence + b.defence,
  far: (a.far ?? 0) + (b.far ?? 0),
})

/** The areas in which a seat believes an owner to have force, or in which it has. */
const there = (state: GameState, seat: SeatId, owner: SeatId, area: AreaId, counters: readonly Counter[]): boolean =>
  state.pictures[seat][owner][area] !== undefined ||
  counters.some(counter => counter.owner === owner && counter.at === area)

/** An inspection: the seat sees every force in the area exactly as it is [R4.8]. */
export function inspectEvents(state: GameState, seat: SeatId, area: AreaId): readonly GameEvent[] {
  const counters = Object.values(state.counters)
  const owners = SEATS.filter(owner => owner !== seat && there(state, seat, owner, area, counters))
  return [
    { kind: 'areaInspected', by: seat, area },
    ...owners.map(
      (owner): GameEvent => ({
        kind: 'pictureChanged',
        observer: seat,
        owner,
        area,
        weights: weightsAt(counters, owner, area),
      }),
    ),
  ]
}

/**
 * What was hidden comes to light: observers see an owner's force in an area afresh, with the error of their eyes [R4.7].
 * For a build that becomes known a round later, or an explanation that is given.
 */
export function discloseEvents(
  state: GameState,
  observers: readonly SeatId[],
  owner: SeatId,
  area: AreaId,
): readonly GameEvent[] {
  const truth = weightsAt(Object.values(state.counters), owner, area)
  const chance = chanceOf(state.setup.seed, 0)
  return observers
    .filter(observer => observer !== owner)
    .map(observer => ({
      kind: 'pictureChanged',
      observer,
      owner,
      area,
      weights: mistaken(truth, observer, owner, area, state.settings.noise, chance),
    }))
}

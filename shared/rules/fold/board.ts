import type { EventOf } from '../../model/event.ts'
import type { Counter, GameState } from '../../model/state.ts'
import { counted, withMore } from './talk.ts'

export const orderCarriedOut = (state: GameState, event: EventOf<'orderCarriedOut'>): GameState => ({
  ...counted(state),
  acts: [...state.acts, event.act],
})

/** Who comes to know of an act knows of the exercise that it was. */
export const actSeen = (state: GameState, event: EventOf<'actSeen'>): GameState => {
  const seen = state.acts.find(act => act.id === event.act)
  return {
    ...state,
    acts: state.acts.map(act =>
      act === seen ? { ...act, seenBy: withMore(act.seenBy, event.by), open: act.open || event.open } : act,
    ),
    exercises: state.exercises.map(exercise =>
      exercise.seenBy !== undefined && exercise.by === seen?.by && exercise.at === seen.area
        ? { ...exercise, seenBy: withMore(exercise.seenBy, event.by) }
        : exercise,
    ),
  }
}

export const counterPlaced = (state: GameState, event: EventOf<'counterPlaced'>): GameState => ({
  ...counted(state),
  counters: { ...state.counters, [event.counter.id]: event.counter },
})

const withCounter = (state: GameState, id: string, change: Partial<Counter>): GameState => {
  const counter = state.counters[id]
  return counter === undefined ? state : { ...state, counters: { ...state.counters, [id]: { ...counter, ...change } } }
}

export const counterResized = (state: GameState, event: EventOf<'counterResized'>): GameState =>
  withCounter(state, event.id, { size: event.size })

export const counterMoved = (state: GameState, event: EventOf<'counterMoved'>): GameState =>
  withCounter(state, event.id, { at: event.to })

export const counterRemoved = (state: GameState, event: EventOf<'counterRemoved'>): GameState => ({
  ...state,
  counters: Object.fromEntries(Object.entries(state.counters).filter(([id]) => id !== event.id)),
})

export const pictureChanged = (state: GameState, event: EventOf<'pictureChanged'>): GameState => {
  const ofObserver = state.pictures[event.observer]
  const picture = { ...ofObserver[event.owner], [event.area]: event.weights }
  return { ...state, pictures: { ...state.pictures, [event.observer]: { ...ofObserver, [event.owner]: picture } } }
}

export const areaInspected = (state: GameState, event: EventOf<'areaInspected'>): GameState => {
  const before = state.inspected[event.by]
  return before.includes(event.area)
    ? state
    : { ...state, inspected: { ...state.inspected, [event.by]: [...before, event.area] } }
}

export const exerciseHeld = (state: GameState, event: EventOf<'exerciseHeld'>): GameState => ({
  ...state,
  exercises: [...state.exercises, event.exercise],
})

export const incidentHappened = (state: GameState, event: EventOf<'incidentHappened'>): GameState => ({
  ...counted(state),
  incidents: [...state.incidents, event.incident],
})

import { chanceOf } from '../base/chance.ts'
import type { GameEvent } from '../model/event.ts'
import type { GameState } from '../model/state.ts'
import { evolve } from './evolve.ts'

/**
 * The facts that one command brings about, as they come. Each later step sees the state after the earlier ones, by the
 * same fold as a replay. Lives only inside one `decide`.
 */
export interface Unfolding {
  readonly state: GameState
  readonly events: readonly GameEvent[]
  happen(...events: readonly GameEvent[]): void
}

export function unfoldingOf(start: GameState): Unfolding {
  let state = start
  const events: GameEvent[] = []
  return {
    get state() {
      return state
    },
    events,
    happen(...more) {
      for (const event of more) {
        state = evolve(state, event)
        events.push(event)
      }
    },
  }
}

/**
 * A new id. Whoever takes one states a fact that brings it into the world before taking the next. It is drawn from the
 * seed, since a plain number would tell its readers how many hidden things came before [R9.11].
 */
export function nextIdOf(state: GameState, prefix: string): string {
  const draw = chanceOf(state.setup.seed, 0).unit(`id|${prefix}|${state.nextId}`)
  return `${prefix}-${Math.floor(draw * 36 ** 8).toString(36)}`
}

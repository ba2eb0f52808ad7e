import type { CounterView } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'
import { type Eyes, knowsForcesOf } from './eyes.ts'

/**
 * Counters that the viewer knows exactly [R9.3]. Their ids are made from what is seen, since the true ones count every
 * counter that was ever placed, the hidden ones too [R9.11].
 */
export function countersView(state: GameState, eyes: Eyes): CounterView[] {
  const counts = new Map<string, number>()
  return Object.values(state.counters)
    .filter(({ owner }) => knowsForcesOf(eyes, owner))
    .map(({ owner, kind, at, size }) => {
      const base = `${owner}:${at}:${kind}`
      const count = (counts.get(base) ?? 0) + 1
      counts.set(base, count)
      return { id: `${base}:${count}`, owner, kind, at, size }
    })
}

import { describe, expect, it } from 'vitest'
import { botGame } from '../support/players.ts'

const GAMES = 30

/** Mean of the highest tension over games that differ by seed alone. */
function meanPeak(policy: string): number {
  let sum = 0
  for (let game = 0; game < GAMES; game += 1)
    sum += botGame({ seed: `peak ${game}`, rounds: 5 }, policy).state.outcome?.peakTension ?? 0
  return sum / GAMES
}

describe('policies', () => {
  it('[R11.4] matter: competition brings a higher peak of tension than doing nothing, and that than co-operation', () => {
    const [competitive, passive, cooperative] = [meanPeak('competitive'), meanPeak('passive'), meanPeak('cooperative')]
    expect(competitive).toBeGreaterThan(passive + 3)
    expect(competitive).toBeGreaterThan(cooperative + 8)
  })
})

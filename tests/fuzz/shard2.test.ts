import { describe, expect, it } from 'vitest'
import { fuzzGame } from '../support/fuzzing.ts'

/** Five hundred games in four files, so that they run side by side. */
const SHARD = 1

describe('bots of mixed policies', () => {
  it.each(Array.from({ length: 25 }, (_, part) => part))(
    '[R9.12] [R11.1] play five games to their end, part %i',
    part => {
      for (let game = 0; game < 5; game += 1) {
        const { state } = fuzzGame(SHARD * 125 + part * 5 + game)
        expect(state.outcome).not.toBeNull()
      }
    },
  )
})

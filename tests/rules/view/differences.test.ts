import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEATS, VIEWERS } from '../../../shared/model/ids.ts'
import type { GameState } from '../../../shared/model/state.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { botGame } from '../../support/players.ts'
import { SECRETS, TABLE_SECRETS } from '../../support/secrets.ts'

/** Moments of a game in which all sorts of things happen: the state after every few commands. */
function moments(seed: string): readonly GameState[] {
  const states: GameState[] = []
  botGame({ seed, rounds: null, settings: { p0: 0 } }, 'random', {
    until: ({ round }) => round > 5,
    after: table => {
      if (table.log.length % 5 === 0 && table.state.phase !== 'ended') states.push(table.state)
    },
  })
  return states
}

const STATES = ['difference one', 'difference two', 'difference three'].flatMap(moments)
/** By number, so that a counterexample can be read. */
const moment = fc.nat(STATES.length - 1)
const stateAt = (index: number): GameState => STATES[index] ?? raise()
const raise = (): never => {
  throw new Error('no such moment')
}
const seat = fc.constantFrom(...SEATS)
const eyes = (what: GameState) => VIEWERS.map(viewer => JSON.stringify(viewFor(what, viewer)))

describe('a secret makes no difference to those who may not know it', () => {
  it.each(SECRETS)('[R9.1] [R9.2] [R9.5]: $name', ({ change, knownTo, about = same => same }) => {
    fc.assert(
      fc.property(moment, seat, (index, owner) => {
        const before = about(stateAt(index), owner)
        const [one, other] = [eyes(before), eyes(change(before, owner))]
        const told = VIEWERS.filter((viewer, index) => viewer !== 'truth' && one[index] !== other[index])
        expect(told.filter(viewer => !knownTo(owner).includes(viewer))).toEqual([])
      }),
      { numRuns: 40, seed: 2019 },
    )
  })

  it.each(TABLE_SECRETS)('[R9.1] for the table: $name', ({ name, change }) => {
    fc.assert(
      fc.property(moment, index => {
        const before = stateAt(index)
        const [one, other] = [eyes(before), eyes(change(before))]
        const told = VIEWERS.filter((_, index) => one[index] !== other[index])
        expect(told.filter(viewer => viewer !== 'truth' || name === 'seed')).toEqual([])
      }),
      { numRuns: 40, seed: 2019 },
    )
  })
})

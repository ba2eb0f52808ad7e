import { describe, expect, it } from 'vitest'
import { NETWORKS } from '../../shared/model/setup.ts'
import { viewFor } from '../../shared/rules/index.ts'
import { openTable, startedTable } from '../support/games.ts'

const levels = (csbm: (typeof NETWORKS)[number]) =>
  openTable({ csbm })
    .state.agreements.filter(({ terms }) => terms.type === 'csbm')
    .map(({ terms }) => `${terms.parties.join('-')} ${terms.picks.level}`)

describe('how a table begins', () => {
  it('[R8.2] each network holds the one before', () => {
    const [none, belarus, blocs, all] = NETWORKS.map(levels)
    expect(none).toEqual([])
    expect(belarus).toEqual(['BY-UA 3', 'BY-BA 2', 'BY-PL 2'])
    expect(blocs).toEqual([...(belarus ?? []), 'RU-NATO 3'])
    expect(all).toHaveLength(9)
  })

  it('[R8.2] Belarus’s network is what the scenario begins with', () => {
    const named = openTable({ csbm: 'belarus' }).state
    const plain = openTable().state
    expect({ ...named, setup: null }).toEqual({ ...plain, setup: null })
  })

  it('[R8.2] a guarantee may stand at the start', () => {
    expect(openTable().state.guarantee).toBe('conditional')
    expect(openTable({ guarantee: 'unconditional' }).state.guarantee).toBe('unconditional')
  })

  it.each([
    { rounds: 8, knownEnd: undefined, range: { low: 8, high: 8 } },
    { rounds: 8, knownEnd: false, range: { low: 6, high: 9 } },
    { rounds: null, knownEnd: undefined, range: { low: 6, high: 9 } },
  ])('[R8.2] of $rounds rounds with knownEnd $knownEnd all know the range', ({ rounds, knownEnd, range }) => {
    const { state } = startedTable({ rounds, ...(knownEnd === undefined ? {} : { knownEnd }) })
    expect(viewFor(state, 'PL').head.rounds).toEqual(range)
  })

  it('[R8.2] a drawn end can be made known', () => {
    const { state } = startedTable({ rounds: null, knownEnd: true })
    expect(viewFor(state, 'public').head.rounds).toEqual({ low: state.lastRound, high: state.lastRound })
  })
})

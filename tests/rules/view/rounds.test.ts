import { expect, it } from 'vitest'
import { VIEWERS } from '../../../shared/model/ids.ts'
import { viewFor } from '../../../shared/rules/index.ts'
import { startedTable } from '../../support/games.ts'

const roundsOf = (rounds: number | null) => {
  const { state } = startedTable({ rounds })
  return VIEWERS.map(viewer => viewFor(state, viewer).head.rounds)
}

it('[R9.1] everybody knows a number of rounds that was fixed, and only the bounds of one that was drawn', () => {
  expect(roundsOf(4)).toEqual(VIEWERS.map(() => ({ low: 4, high: 4 })))
  expect(roundsOf(null)).toEqual(VIEWERS.map(() => ({ low: 6, high: 9 })))
})

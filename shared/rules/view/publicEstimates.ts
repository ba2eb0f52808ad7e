import { scenarioOf } from '../../content/scenarios/index.ts'
import type { EstimateView, Range } from '../../model/frame.ts'
import type { AreaId, SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'
import { weightsOf } from '../board.ts'
import { groupBy } from './group.ts'

const DOUBT = 0.3

/**
 * What any newspaper reader can guess: the forces with which the game began, in whole brigades, give or take a third
 * [R9.3]. It never changes, since what changes is secret.
 */
export function publicEstimates(state: GameState): readonly EstimateView[] {
  const { forces } = scenarioOf(state.setup.scenario)
  const groups = groupBy(forces, force => `${force.owner}|${force.at}`)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const weights = group.map(({ kind, size }) => weightsOf(kind, size))
    const offence = weights.reduce((sum, one) => sum + one.offence, 0)
    const defence = weights.reduce((sum, one) => sum + one.defence, 0)
    return [estimate(first.owner, first.at, offence, defence)]
  })
}

const estimate = (owner: SeatId, at: AreaId, offence: number, defence: number): EstimateView => ({
  owner,
  at,
  offence: coarse(offence),
  defence: coarse(defence),
  inspected: false,
})

const coarse = (weight: number): Range => ({
  low: Math.floor(weight * (1 - DOUBT)),
  high: Math.ceil(weight * (1 + DOUBT)),
})

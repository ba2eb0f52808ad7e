import type { Agreement, AgreementType } from '../../model/agreement.ts'
import type { SeatId } from '../../model/ids.ts'
import type { GameState } from '../../model/state.ts'

export const inForce = (state: GameState): readonly Agreement[] =>
  state.agreements.filter(agreement => agreement.status === 'inForce')

const hasBoth = (agreement: Agreement, a: SeatId, b: SeatId): boolean =>
  agreement.terms.parties.includes(a) && agreement.terms.parties.includes(b)

/** Agreements of a type in force to which both seats are party. */
export const between = (state: GameState, type: AgreementType, a: SeatId, b: SeatId): readonly Agreement[] =>
  inForce(state).filter(agreement => agreement.terms.type === type && hasBoth(agreement, a, b))

/** Level of the CSBM in force between two seats; 0 without one. */
export const csbmLevel = (state: GameState, a: SeatId, b: SeatId): number =>
  Math.max(0, ...between(state, 'csbm', a, b).map(agreement => Number(agreement.terms.picks.level ?? 1)))

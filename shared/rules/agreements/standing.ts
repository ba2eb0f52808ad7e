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

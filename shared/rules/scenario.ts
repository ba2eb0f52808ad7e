import { scenarioOf } from '../content/scenarios/index.ts'
import type { Limits, Scenario } from '../content/scenarios/scenario.ts'
import type { AgreementType } from '../model/agreement.ts'
import type { SeatId } from '../model/ids.ts'
import type { OrderCode } from '../model/order.ts'
import type { GameState } from '../model/state.ts'
import type { Unfolding } from './unfolding.ts'

const of = (state: GameState): Scenario => scenarioOf(state.setup.scenario)
const limitsOf = (state: GameState): Limits | undefined => of(state).limits

/** What a smaller game leaves out does not exist in it [R3.8]. */
export const orderOffered = (state: GameState, code: OrderCode): boolean =>
  limitsOf(state)?.orders.includes(code) ?? true
export const agreementOffered = (state: GameState, type: AgreementType): boolean =>
  limitsOf(state)?.agreements.includes(type) ?? true
/** People may sit here; the others are seats of bots. */
export const seatOffered = (state: GameState, seat: SeatId): boolean => limitsOf(state)?.seats.includes(seat) ?? true

/** What an order costs in this scenario instead of its usual price; undefined where it is the usual one [R3.8]. */
export const priceOf = (state: GameState, code: OrderCode): number | undefined => of(state).prices?.[code]

/** Exercises that history holds in this round, whatever the seats order [R3.8]. */
export function holdScripted(table: Unfolding): void {
  for (const { round, ...exercise } of of(table.state).exercises ?? [])
    if (round === table.state.round) table.happen({ kind: 'exerciseHeld', exercise })
}

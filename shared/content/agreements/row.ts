import type { AgreementType, PledgeType } from '../../model/agreement.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Effect } from '../orders/effect.ts'

/** Where the choices of an agreement's or pledge's slot come from. */
export type TermsSlotSource = readonly string[] | 'higherLevels' | 'sharedZones' | 'hostRegions' | 'neighbours'

export interface TermsSlot {
  readonly name: string
  readonly kind: 'choice' | 'zone' | 'region' | 'seat'
  readonly from: TermsSlotSource
}

export interface AgreementRow {
  readonly type: AgreementType
  /** `neighbours`: two seats that form a pair; `any`: two to six seats; or these pairs only, guest first. */
  readonly parties: 'neighbours' | 'any' | readonly (readonly [SeatId, SeatId])[]
  readonly slots: readonly TermsSlot[]
  /** CSBM level that must be in force between the two. */
  readonly csbm: number
  readonly maySecret: boolean
  /** What happens once when it comes into force, and when a party leaves it; `self` is the guest or the first party. */
  readonly begins: readonly Effect[]
  readonly ends: readonly Effect[]
}

export interface PledgeRow {
  readonly type: PledgeType
  readonly slots: readonly TermsSlot[]
  readonly maxRounds: number
}

import type { SeatId, ZoneId } from './ids.ts'

export const AGREEMENT_TYPES = ['csbm', 'security-cooperation', 'exercise-pact', 'hot-line', 'basing'] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/** What is to be agreed. `picks` fills the type's slots: a CSBM's `level`, a hot line's `zone`, a base's `region`. */
export interface AgreementTerms {
  readonly type: AgreementType
  readonly parties: readonly SeatId[]
  readonly picks: Readonly<Record<string, string>>
  readonly secret: boolean
}

export type ProposalStatus = 'open' | 'inForce' | 'refused' | 'withdrawn' | 'expired'

export interface Proposal {
  readonly id: string
  readonly terms: AgreementTerms
  readonly by: SeatId
  readonly round: number
  readonly signed: readonly SeatId[]
  readonly status: ProposalStatus
  readonly closedBy: SeatId | null
}

export type AgreementStatus = 'inForce' | 'suspended' | 'violated' | 'ended'

export interface Agreement {
  readonly id: string
  readonly terms: AgreementTerms
  readonly since: number
  readonly status: AgreementStatus
  /** Who denounced or violated it, once somebody has. */
  readonly endedBy: SeatId | null
  /** Round in which its status last changed; `evolve` sets it. */
  readonly endedIn?: number
}

export const PLEDGE_TYPES = [
  'no-offensive-build',
  'no-build',
  'no-snap-exercise',
  'no-exercise-near',
  'no-posture-raise',
  'no-hard-line',
] as const
export type PledgeType = (typeof PLEDGE_TYPES)[number]

/** A public promise that the game can check. `picks` may name a `zone` or a `seat`. */
export interface PledgeTerms {
  readonly type: PledgeType
  readonly picks: Readonly<Record<string, string>>
  /** For how many rounds, this one included. */
  readonly rounds: number
}

export interface Pledge {
  readonly id: string
  readonly by: SeatId
  readonly terms: PledgeTerms
  readonly since: number
  readonly until: number
  readonly status: 'standing' | 'kept' | 'broken'
  /** Round in which it was judged kept or broken; `evolve` sets it. */
  readonly judgedIn?: number
  /** Seats that know it was broken. */
  readonly seenBrokenBy: readonly SeatId[]
}

export interface HotLine {
  readonly zone: ZoneId
  readonly parties: readonly SeatId[]
}

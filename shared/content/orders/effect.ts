import type { AgreementType } from '../../model/agreement.ts'
import type { AreaId, CounterKind, PairId, SeatId, TrackId, ZoneId } from '../../model/ids.ts'
import type { OrderCode } from '../../model/order.ts'
import type { Severity } from '../../model/state.ts'

/** A seat: by name, whoever gives the order, or the one picked in a slot. */
export type SeatRef = SeatId | 'self' | `slot:${string}`
/** A place: by name, or the one picked in a slot. */
export type AreaRef = AreaId | `slot:${string}`

/** Something that is true or false of the table at this moment [R6.3]. */
export type Condition =
  | { readonly if: 'track'; readonly track: TrackId; readonly atLeast?: number; readonly atMost?: number }
  /** A seat gives this order in the same round, whatever its place in the draft. */
  | {
      readonly if: 'did'
      readonly seat: SeatRef
      readonly code: OrderCode
      readonly picks?: Readonly<Record<string, string>>
    }
  /** The seat gave this order in the round before. */
  | { readonly if: 'didLast'; readonly code: OrderCode }
  | { readonly if: 'picked'; readonly slot: string; readonly choice: string }
  /** The seat owes an answer to an order of this code. */
  | { readonly if: 'asked'; readonly code: OrderCode }
  /** Somebody has asked that seat, by an order of this code, and has no answer yet. */
  | { readonly if: 'open'; readonly code: OrderCode; readonly to: SeatId }
  | { readonly if: 'agreement'; readonly type: AgreementType; readonly between: readonly [SeatRef, SeatRef] }
  | { readonly if: 'guarantee'; readonly is: 'conditional' | 'unconditional' }
  | { readonly if: 'seat'; readonly among: readonly SeatId[] }
  | { readonly if: 'base' }
  | { readonly if: 'baseForced' }
  /** This card was drawn in this round. */
  | { readonly if: 'inject'; readonly id: string }
  /** Every one of these seats gave this answer to the round's card. */
  | { readonly if: 'answered'; readonly seats: readonly SeatId[]; readonly choice: string }
  | { readonly if: 'not'; readonly that: Condition }
  | { readonly if: 'any'; readonly of: readonly Condition[] }

/** What an order, an answer or a card does. Data: a person can read and edit it; one interpreter carries it out [R6.3]. */
export type Effect =
  | {
      readonly do: 'build'
      readonly owner?: SeatRef
      readonly kind: CounterKind | `slot:${string}`
      /** In offensive or defensive weight; the counter's size follows from its kind. */
      readonly weight: 'offence' | 'defence'
      readonly amount: number
      readonly at: AreaRef
    }
  | { readonly do: 'track'; readonly track: TrackId; readonly by: number }
  | { readonly do: 'support'; readonly seat: SeatRef; readonly by: number }
  /** Nothing happens between seats that form no pair. */
  | { readonly do: 'tension'; readonly between: readonly [SeatRef, SeatRef]; readonly by: number }
  | { readonly do: 'trust'; readonly of: SeatRef | 'neighbours'; readonly about: SeatRef; readonly by: number }
  /** For this round; for the rest of the game where it is lasting. */
  | {
      readonly do: 'glimpse'
      readonly between: readonly [SeatRef, SeatRef]
      readonly gain: number
      readonly lasting?: true
    }
  /** A seat sees a region exactly as it is, for this round. */
  | { readonly do: 'reveal'; readonly to: SeatRef; readonly at: AreaRef }
  | {
      readonly do: 'exercise'
      readonly by: SeatRef
      readonly at: AreaRef
      /** In brigade-equivalents; between two bounds it is drawn. */
      readonly size: number | readonly [number, number]
      readonly declared: number | null
      readonly notified: boolean
      readonly observers: boolean
    }
  | { readonly do: 'incident'; readonly zone: ZoneId; readonly pair: PairId; readonly severity: Severity }
  | { readonly do: 'bonus'; readonly seat: SeatRef; readonly points: number }
  /** Takes action points away, or gives them where negative. */
  | { readonly do: 'spend'; readonly seat: SeatRef; readonly ap: number }
  /** Asks another seat for an answer; `code` is the order that asks. */
  | { readonly do: 'ask'; readonly from: SeatRef; readonly to: SeatRef; readonly code: OrderCode }
  /** Answers what was asked by orders of this code. */
  | { readonly do: 'answer'; readonly code: OrderCode; readonly to?: SeatRef }
  | { readonly do: 'base'; readonly at: AreaRef | null }
  | { readonly do: 'guarantee'; readonly to: `slot:${string}` }
  | { readonly do: 'posture'; readonly to: `slot:${string}` | 'raise' | 'lower' }
  /** One or the other, by chance; `tag` names the draw. */
  | {
      readonly do: 'chance'
      readonly tag: string
      /** Probability of `effects`, 0 to 1. */
      readonly of: number
      readonly effects: readonly Effect[]
      readonly else?: readonly Effect[]
    }
  /** The exceptions, each a file of its own. */
  | { readonly do: 'special'; readonly what: SpecialName }
  | {
      readonly do: 'when'
      readonly if: Condition
      readonly effects: readonly Effect[]
      readonly else?: readonly Effect[]
    }

export const SPECIALS = ['exercise', 'redeploy', 'withdraw', 'inspect', 'explain'] as const
export type SpecialName = (typeof SPECIALS)[number]

import type { SeatId } from './ids.ts'

/** The code of a row of the order catalogue: C1, R4, N1 … */
export type OrderCode = string

export const CLAIMS = ['defensive', 'routine', 'response', 'deterrence', 'reassurance'] as const
export type Claim = (typeof CLAIMS)[number]

/** What a seat says publicly that an order is. It need not be true. */
export interface Label {
  readonly claim: Claim
  /** Whom a `response` answers. */
  readonly to: SeatId | null
}

/** One secret choice: a row of the catalogue with its slots filled. */
export interface Order {
  readonly code: OrderCode
  /** Slot name to the chosen value, for example `{ region: 'pl-northeast', kind: 'armoured' }`. */
  readonly picks: Readonly<Record<string, string>>
  readonly label: Label | null
}

export type SlotKind = 'region' | 'sea' | 'counter' | 'seat' | 'zone' | 'choice'

/** Something to pick before an order, agreement or pledge is complete. */
export interface Slot {
  readonly name: string
  readonly kind: SlotKind
  readonly choices: readonly string[]
}

/** Who learns of an order: everybody; those notified; the counterpart; whoever detects it. */
export type Visibility = 'public' | 'notified' | 'counterpart' | 'covert'

import type { AgreementTerms, PledgeTerms } from './agreement.ts'
import type { Phase, SeatId } from './ids.ts'
import type { Order } from './order.ts'
import type { Setup } from './setup.ts'

/** Who speaks. It comes from the connection, never from the message. `host` is the server itself. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'host' }

export const CRISIS_CHOICES = ['stand-down', 'hold', 'escalate'] as const
export type CrisisChoice = (typeof CRISIS_CHOICES)[number]

export const INTENTS = ['defensive', 'offensive', 'unclear'] as const
export interface Rating {
  readonly about: SeatId
  /** 0 to 100. */
  readonly threat: number
  readonly intent: (typeof INTENTS)[number]
}

/** What a person or bot in a seat may ask for. */
export type SeatCommand =
  | { readonly kind: 'saveDraft'; readonly orders: readonly Order[] }
  /** "I am done with this phase": in `orders` it commits the draft. */
  | { readonly kind: 'commit' }
  | { readonly kind: 'uncommit' }
  | { readonly kind: 'openChannel'; readonly with: readonly SeatId[] }
  | { readonly kind: 'say'; readonly channel: string; readonly text: string }
  | { readonly kind: 'propose'; readonly terms: AgreementTerms }
  | { readonly kind: 'sign'; readonly proposal: string }
  | { readonly kind: 'refuse'; readonly proposal: string }
  | { readonly kind: 'withdraw'; readonly proposal: string }
  | { readonly kind: 'denounce'; readonly agreement: string }
  | { readonly kind: 'pledge'; readonly terms: PledgeTerms }
  | { readonly kind: 'answerInject'; readonly choice: string }
  | { readonly kind: 'crisisMessage'; readonly crisis: string; readonly text: string }
  | { readonly kind: 'crisisChoose'; readonly crisis: string; readonly choice: CrisisChoice }
  | { readonly kind: 'assess'; readonly ratings: readonly Rating[] }

export type FacilitatorCommand =
  | { readonly kind: 'start' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'extend'; readonly seconds: number }
  /** Ends the present phase at once, as if its clock had run out. */
  | { readonly kind: 'resolveNow' }
  | { readonly kind: 'end' }
  | { readonly kind: 'announce'; readonly text: string }

export type Player =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'bot'; readonly policy: string }

/** What the server itself enters: the table's birth, who sits where, and time. */
export type HostCommand =
  | { readonly kind: 'create'; readonly setup: Setup }
  | { readonly kind: 'takeSeat'; readonly seat: SeatId; readonly player: Player }
  | { readonly kind: 'leaveSeat'; readonly seat: SeatId }
  /** The clock of this phase of this round has run out. Refused when the phase is over already. */
  | { readonly kind: 'deadline'; readonly round: number; readonly phase: Phase }

export type Command = SeatCommand | FacilitatorCommand | HostCommand

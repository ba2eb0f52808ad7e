import type { Agreement, AgreementStatus, Pledge, Proposal, ProposalStatus } from './agreement.ts'
import type { Actor, Command, CrisisChoice, Player, Rating } from './command.ts'
import type { AreaId, PairId, Phase, RegionId, SeatId } from './ids.ts'
import type { Order, OrderCode } from './order.ts'
import type {
  Act,
  Announcement,
  Clock,
  Counter,
  Crisis,
  Exercise,
  GameState,
  Incident,
  Message,
  Outcome,
  RoundRecord,
  TensionChange,
  TrackChange,
  TrustChange,
  Weights,
} from './state.ts'

/** Facts, in the past tense. The state is a fold over them; no rule is asked again when they are replayed. */
export type GameEvent =
  | { readonly kind: 'tableCreated'; readonly state: GameState }
  | { readonly kind: 'seatTaken'; readonly seat: SeatId; readonly player: Player }
  | { readonly kind: 'seatLeft'; readonly seat: SeatId }
  | { readonly kind: 'gameStarted' }
  | { readonly kind: 'roundBegan'; readonly round: number; readonly income: Readonly<Record<SeatId, number>> }
  | { readonly kind: 'injectDrawn'; readonly id: string; readonly round: number }
  | { readonly kind: 'injectAnswered'; readonly id: string; readonly seat: SeatId; readonly choice: string }
  /** Clears everybody's `ready`. */
  | { readonly kind: 'phaseBegan'; readonly phase: Phase; readonly clock: Clock }
  | { readonly kind: 'clockChanged'; readonly status: 'playing' | 'paused'; readonly clock: Clock }
  | { readonly kind: 'draftSaved'; readonly seat: SeatId; readonly orders: readonly Order[] }
  | { readonly kind: 'readinessChanged'; readonly seat: SeatId; readonly ready: boolean }
  | { readonly kind: 'channelOpened'; readonly id: string; readonly members: readonly SeatId[] }
  | { readonly kind: 'messageSent'; readonly channel: string; readonly message: Message }
  | { readonly kind: 'announced'; readonly announcement: Announcement }
  | { readonly kind: 'proposalMade'; readonly proposal: Proposal }
  | { readonly kind: 'proposalSigned'; readonly proposal: string; readonly seat: SeatId }
  | {
      readonly kind: 'proposalClosed'
      readonly proposal: string
      readonly status: ProposalStatus
      readonly by: SeatId | null
    }
  | { readonly kind: 'agreementMade'; readonly agreement: Agreement }
  | {
      readonly kind: 'agreementChanged'
      readonly agreement: string
      readonly status: AgreementStatus
      readonly by: SeatId | null
    }
  | { readonly kind: 'pledgeMade'; readonly pledge: Pledge }
  | {
      readonly kind: 'pledgeJudged'
      readonly pledge: string
      readonly status: Pledge['status']
      readonly seenBy: readonly SeatId[]
    }
  | { readonly kind: 'apSpent'; readonly seat: SeatId; readonly ap: number }
  | { readonly kind: 'orderCarriedOut'; readonly act: Act }
  /** More seats have come to know of an act; `open`: everybody. */
  | { readonly kind: 'actSeen'; readonly act: string; readonly by: readonly SeatId[]; readonly open: boolean }
  | { readonly kind: 'counterPlaced'; readonly counter: Counter }
  | { readonly kind: 'counterResized'; readonly id: string; readonly size: number }
  | { readonly kind: 'counterMoved'; readonly id: string; readonly to: AreaId }
  | { readonly kind: 'counterRemoved'; readonly id: string }
  | {
      readonly kind: 'pictureChanged'
      readonly observer: SeatId
      readonly owner: SeatId
      readonly area: AreaId
      readonly weights: Weights
    }
  | { readonly kind: 'areaInspected'; readonly by: SeatId; readonly area: AreaId }
  /** For this round; `lasting`: for the rest of the game. */
  | { readonly kind: 'glimpsed'; readonly pair: PairId; readonly gain: number; readonly lasting?: true }
  | { readonly kind: 'exerciseHeld'; readonly exercise: Exercise }
  | { readonly kind: 'postureChanged'; readonly seat: SeatId; readonly posture: 0 | 1 | 2 }
  | { readonly kind: 'trustChanged'; readonly change: TrustChange }
  | { readonly kind: 'tensionChanged'; readonly change: TensionChange }
  | { readonly kind: 'trackChanged'; readonly change: TrackChange }
  | { readonly kind: 'bonusEarned'; readonly seat: SeatId; readonly points: number }
  | { readonly kind: 'guaranteeChosen'; readonly guarantee: GameState['guarantee'] }
  | { readonly kind: 'requestMade'; readonly request: GameState['requests'][number] }
  | { readonly kind: 'requestClosed'; readonly id: string; readonly code: OrderCode }
  | { readonly kind: 'baseChanged'; readonly at: RegionId | null; readonly forced: boolean }
  | { readonly kind: 'absorbed' }
  | { readonly kind: 'incidentHappened'; readonly incident: Incident }
  | { readonly kind: 'crisisOpened'; readonly crisis: Crisis }
  | { readonly kind: 'crisisMessageSent'; readonly crisis: string; readonly from: SeatId; readonly text: string }
  | { readonly kind: 'crisisChosen'; readonly crisis: string; readonly seat: SeatId; readonly choice: CrisisChoice }
  | {
      readonly kind: 'crisisClosed'
      readonly crisis: string
      readonly war: boolean
      readonly risk: number
      readonly fear: number
    }
  | { readonly kind: 'assessed'; readonly seat: SeatId; readonly ratings: readonly Rating[] }
  /** Also clears what lasts one round only: drafts, exercises, glimpses, inspections, ratings. */
  | { readonly kind: 'roundClosed'; readonly record: RoundRecord }
  | { readonly kind: 'gameEnded'; readonly outcome: Outcome }

export type EventOf<K extends GameEvent['kind']> = Extract<GameEvent, { kind: K }>

/** One accepted command with the facts it brought about. The append-only list of these is the only truth. */
export interface LogEntry {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number
  /** Milliseconds since 1970, given by the shell. */
  readonly at: number
  /** The sender's id of this command; unique in a table. */
  readonly id: string
  readonly actor: Actor
  readonly command: Command
  readonly events: readonly GameEvent[]
}

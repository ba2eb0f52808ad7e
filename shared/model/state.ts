import type { Agreement, Pledge, Proposal } from './agreement.ts'
import type { CrisisChoice, Player, Rating } from './command.ts'
import type { AgendaId, AreaId, CounterKind, DyadId, PairId, Phase, RegionId, SeatId, TrackId, ZoneId } from './ids.ts'
import type { Label, Order, OrderCode, Visibility } from './order.ts'
import type { Reason, Said } from './said.ts'
import type { Settings, Setup } from './setup.ts'

/** A force on the board. `size` is in brigade-equivalents: 1 is a full brigade. */
export interface Counter {
  readonly id: string
  readonly owner: SeatId
  readonly kind: CounterKind
  readonly at: AreaId
  readonly size: number
}

/** Offensive and defensive weight in brigade-equivalents. */
export interface Weights {
  readonly offence: number
  readonly defence: number
  /** The part of `offence` that is missiles and aircraft, whose reach is longer; nothing where absent. */
  readonly far?: number
}

/** What one seat believes that another has, by area. Built from what it has seen, never from the truth [R4.3]. */
export type Picture = Readonly<Partial<Record<AreaId, Weights>>>

export interface SeatState {
  readonly player: Player | null
  readonly agenda: AgendaId
  readonly ap: number
  readonly posture: 0 | 1 | 2
  /** Done with the present phase; in `orders` the draft is committed. */
  readonly ready: boolean
  readonly draft: readonly Order[]
  /** Objective points earned by events, for example for standing down when the other escalated. */
  readonly bonus: number
  /** Codes of orders used in the last round, for limits such as "a new division takes two rounds". */
  readonly lastOrders: readonly OrderCode[]
}

export type Clock =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly endsAt: number }
  | { readonly kind: 'paused'; readonly remaining: number | null }

export interface Exercise {
  readonly by: SeatId
  readonly at: AreaId
  readonly size: number
  /** Publicly declared size, smaller than `size` where it was under-declared; null where nothing was declared. */
  readonly declared: number | null
  readonly notified: boolean
  readonly observers: boolean
  /** Seats that noticed it; everybody where absent. */
  readonly seenBy?: readonly SeatId[]
}

/** An order as carried out: the truth, and who knows of it. */
export interface Act {
  readonly id: string
  readonly round: number
  readonly by: SeatId
  readonly order: Order
  readonly label: Label | null
  readonly visibility: Visibility
  /** Where it bears, if anywhere. */
  readonly area: AreaId | null
  /** Seats that know of it so far, the actor included. Everybody for a public act. */
  readonly seenBy: readonly SeatId[]
  /** Known to the public, so to spectators too. */
  readonly open: boolean
  /** What it did, said for those who know of it. */
  readonly effects: readonly Said[]
}

export type Severity = 'routine' | 'serious' | 'high'

export interface Incident {
  readonly id: string
  readonly round: number
  readonly zone: ZoneId
  readonly pair: PairId
  readonly severity: Severity
  readonly shock: number
  /** Mean of the Poisson draw and its factors, kept for the debrief. */
  readonly rate: number
}

export interface Crisis {
  readonly id: string
  readonly round: number
  readonly incident: string
  readonly zone: ZoneId
  readonly pair: PairId
  /** The two sides that must choose. */
  readonly seats: readonly [SeatId, SeatId]
  readonly hotLine: boolean
  readonly messages: readonly { readonly from: SeatId; readonly text: string }[]
  readonly choices: Readonly<Partial<Record<SeatId, CrisisChoice>>>
  readonly status: 'open' | 'closed'
  readonly war: boolean
  /** Probability that was drawn against, and the reciprocal-fear factor φ; null while open. */
  readonly risk: number | null
  readonly fear: number | null
}

/** A room of two to six seats. */
export interface Channel {
  readonly id: string
  readonly members: readonly SeatId[]
  readonly messages: readonly Message[]
}

export interface Message {
  readonly id: string
  readonly from: SeatId | 'facilitator'
  readonly text: string
  readonly round: number
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface InjectInPlay {
  readonly id: string
  readonly round: number
  /** Answers given so far to a card that asks seats to choose. */
  readonly answers: Readonly<Partial<Record<SeatId, string>>>
}

export interface TrustChange {
  readonly round: number
  readonly dyad: DyadId
  /** Change in log-odds. */
  readonly delta: number
  readonly reason: Reason
}

export interface TensionChange {
  readonly round: number
  readonly pair: PairId
  readonly delta: number
  readonly reason: Reason
  /** Seats that may know the reason; null: everybody. */
  readonly seenBy: readonly SeatId[] | null
}

export interface TrackChange {
  readonly round: number
  readonly track: TrackId
  readonly delta: number
  readonly reason: Reason
  readonly seenBy: readonly SeatId[] | null
}

/** The numbers of one seat about one neighbour, as they stood when a round closed. */
export interface Judgement {
  readonly best: number
  readonly low: number
  readonly high: number
  /** What fear looks at: Ô⁺. */
  readonly feared: number
  readonly trust: number
  readonly transparency: number
  readonly vulnerability: number
  readonly threat: number
}

/** Round 0 is the start of the game. */
export interface RoundRecord {
  readonly round: number
  readonly tension: number
  readonly pairs: Readonly<Record<PairId, number>>
  readonly tracks: Readonly<Record<TrackId, number>>
  readonly judgements: Readonly<Partial<Record<DyadId, Judgement>>>
  readonly security: Readonly<Record<SeatId, number>>
  readonly cushion: number
  /** Sum of true offensive and defensive weights of all counters, start = 100. */
  readonly armsIndex: number
  /** Share of this round's movement that was notified or observed, 0 to 100; null when nothing moved. */
  readonly openShare: number | null
  /** Orders committed, by seat; truth. */
  readonly orders: Readonly<Record<SeatId, readonly Order[]>>
  readonly ratings: Readonly<Partial<Record<SeatId, readonly Rating[]>>>
}

export interface SeatScore {
  readonly seat: SeatId
  readonly security: number
  readonly objectives: number
  readonly parts: readonly { readonly name: string; readonly weight: number; readonly value: number }[]
  readonly agenda: AgendaId
  readonly agendaMet: boolean
  readonly total: number
}

export type Ending = 'war' | 'peace' | 'absorbed' | 'facilitator'

export interface Outcome {
  readonly ending: Ending
  readonly round: number
  readonly scores: Readonly<Record<SeatId, SeatScore>>
  readonly peakTension: number
  readonly predictability: number
  readonly incidents: number
  readonly crises: number
}

export interface Announcement {
  readonly id: string
  readonly round: number
  readonly at: number
  readonly text: string
}

/** The whole truth of one table. Plain data: it survives a JSON round trip unchanged. Contains every secret. */
export interface GameState {
  readonly setup: Setup
  readonly settings: Settings
  /** The hidden last round. */
  readonly lastRound: number
  readonly status: 'lobby' | 'playing' | 'paused' | 'ended'
  readonly round: number
  readonly phase: Phase
  readonly clock: Clock
  readonly seats: Readonly<Record<SeatId, SeatState>>
  readonly counters: Readonly<Record<string, Counter>>
  /** Number of the next counter, act, incident … so that ids never repeat. */
  readonly nextId: number
  /** pictures[observer][owner] */
  readonly pictures: Readonly<Record<SeatId, Readonly<Record<SeatId, Picture>>>>
  /** Areas revealed exactly to a seat this round. */
  readonly inspected: Readonly<Record<SeatId, readonly AreaId[]>>
  /** Log-odds ℓ of each observer's belief that the other only seeks security. */
  readonly trust: Readonly<Partial<Record<DyadId, number>>>
  readonly tension: Readonly<Record<PairId, number>>
  /** Transparency gained for this round only, by inspection and the like. */
  readonly glimpses: Readonly<Partial<Record<PairId, number>>>
  /** Transparency gained or lost for the rest of the game, for example with a treaty that ends; none where absent. */
  readonly clarity?: Readonly<Partial<Record<PairId, number>>>
  readonly tracks: Readonly<Record<TrackId, number>>
  readonly guarantee: 'conditional' | 'unconditional'
  /** A Russian base in Belarus, and where. */
  readonly base: RegionId | null
  /** Somebody asked and is owed an answer, for example for a base. */
  readonly requests: readonly {
    readonly id: string
    readonly code: OrderCode
    readonly from: SeatId
    readonly to: SeatId
    readonly round: number
  }[]
  readonly absorbed: boolean
  readonly exercises: readonly Exercise[]
  readonly acts: readonly Act[]
  readonly incidents: readonly Incident[]
  readonly crises: readonly Crisis[]
  readonly channels: readonly Channel[]
  readonly proposals: readonly Proposal[]
  readonly agreements: readonly Agreement[]
  readonly pledges: readonly Pledge[]
  readonly deck: readonly string[]
  readonly injects: readonly InjectInPlay[]
  readonly announcements: readonly Announcement[]
  readonly trustChanges: readonly TrustChange[]
  readonly tensionChanges: readonly TensionChange[]
  readonly trackChanges: readonly TrackChange[]
  /** Ratings given in the present round. */
  readonly ratings: Readonly<Partial<Record<SeatId, readonly Rating[]>>>
  readonly history: readonly RoundRecord[]
  readonly outcome: Outcome | null
}

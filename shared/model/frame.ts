import type { Agreement, AgreementTerms, AgreementType, PledgeTerms, PledgeType, ProposalStatus } from './agreement.ts'
import type { CrisisChoice, Rating } from './command.ts'
import type { AgendaId, AreaId, CounterKind, PairId, Phase, RegionId, SeatId, TrackId, Viewer, ZoneId } from './ids.ts'
import type { Label, Order, OrderCode, Slot, Visibility } from './order.ts'
import type { Reason, Said } from './said.ts'
import type { Clock, Message, Outcome, RoundRecord, Severity } from './state.ts'

/** A number that is not known exactly: what is believed lies between. Own numbers have low = high. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Where the game stands; known to everybody. */
export interface HeadSlice {
  readonly table: string
  readonly scenario: string
  readonly status: 'lobby' | 'playing' | 'paused' | 'ended'
  readonly round: number
  /** Fewest and most rounds there can be; the true last round is a secret. */
  readonly rounds: Range
  readonly phase: Phase
  readonly clock: Clock
  readonly viewer: Viewer
  readonly seats: readonly SeatHead[]
  readonly announcements: readonly { readonly id: string; readonly round: number; readonly text: string }[]
  readonly inject: InjectView | null
}

export interface SeatHead {
  readonly seat: SeatId
  readonly player: 'person' | 'bot' | 'none'
  readonly name: string | null
  /** Has finished the present phase; in `orders`: has committed. */
  readonly ready: boolean
}

export interface InjectView {
  readonly id: string
  /** Choices that the viewer's seat may still make; empty for others. */
  readonly choices: readonly string[]
  readonly chosen: string | null
}

export interface CounterView {
  readonly id: string
  readonly owner: SeatId
  readonly kind: CounterKind
  readonly at: AreaId
  readonly size: number
}

/** What is believed of somebody else's force in an area. */
export interface EstimateView {
  readonly owner: SeatId
  readonly at: AreaId
  readonly offence: Range
  readonly defence: Range
  /** Inspected this round: exact. */
  readonly inspected: boolean
}

export interface ExerciseView {
  readonly by: SeatId
  readonly at: AreaId
  /** As declared or as seen. */
  readonly size: Range
  readonly notified: boolean
  readonly observers: boolean
}

export interface BoardSlice {
  /** Counters known exactly: own ones; for `truth` all. */
  readonly counters: readonly CounterView[]
  readonly estimates: readonly EstimateView[]
  readonly exercises: readonly ExerciseView[]
  readonly postures: Readonly<Record<SeatId, 0 | 1 | 2>>
  readonly zones: readonly {
    readonly zone: ZoneId
    readonly areas: readonly AreaId[]
    readonly hotLine: boolean
    readonly incidents: readonly { readonly severity: Severity; readonly pair: PairId }[]
  }[]
  readonly base: RegionId | null
  readonly absorbed: boolean
  /** 0 to 1: how far Belarus is a cushion. */
  readonly cushion: number
}

export interface TensionSlice {
  readonly value: number
  readonly history: readonly { readonly round: number; readonly value: number }[]
  readonly pairs: readonly {
    readonly pair: PairId
    readonly value: number
    readonly weight: number
    readonly history: readonly number[]
    readonly changes: readonly { readonly round: number; readonly delta: number; readonly reason: Reason }[]
  }[]
}

export interface TrackView {
  readonly track: TrackId
  readonly value: number
  readonly max: number
  readonly history: readonly number[]
  readonly changes: readonly { readonly round: number; readonly delta: number; readonly reason: Reason }[]
}

/** One seat's judgement of one neighbour. */
export interface ThreatView {
  readonly about: SeatId
  /** Offensive weight that bears on me, in brigade-equivalents: Ô(1 ± σ). */
  readonly offence: Range
  readonly best: number
  readonly feared: number
  /** 0 to 1. */
  readonly trust: number
  readonly transparency: number
  /** 0 to 100. */
  readonly threat: number
  readonly history: readonly { readonly round: number; readonly threat: number; readonly trust: number }[]
  readonly changes: readonly { readonly round: number; readonly delta: number; readonly reason: Reason }[]
}

export interface ThreatSlice {
  readonly seat: SeatId
  readonly defence: number
  readonly security: number
  readonly securityHistory: readonly { readonly round: number; readonly value: number }[]
  readonly neighbours: readonly ThreatView[]
}

export interface MineSlice {
  readonly seat: SeatId
  readonly agenda: AgendaId
  /** Parts of the score as they stand now, 0 to 100 each. */
  readonly objectives: readonly { readonly name: string; readonly weight: number; readonly value: number }[]
  readonly bonus: number
}

/** An order that may be given, with everything the desk needs to offer it. Any combination of choices is allowed except those in `except`. */
export interface OrderOption {
  readonly code: OrderCode
  readonly cost: number
  /** Where the cost depends on a choice: slot, then choice to cost. */
  readonly costBy: { readonly slot: string; readonly costs: Readonly<Record<string, number>> } | null
  readonly visibility: Visibility
  readonly slots: readonly Slot[]
  /** Pairs of choices that do not go together: [slot, choice, slot, choice]. */
  readonly except: readonly (readonly [string, string, string, string])[]
  /** How often in one round. */
  readonly limit: number
  /** Why it cannot be given now; null when it can. */
  readonly refused: Said | null
}

export interface DeskSlice {
  readonly ap: number
  readonly spent: number
  readonly draft: readonly Order[]
  readonly committed: boolean
  readonly options: readonly OrderOption[]
}

export interface ChannelView {
  readonly id: string
  readonly members: readonly SeatId[]
  readonly messages: readonly Message[]
}

export interface ProposalView {
  readonly id: string
  readonly terms: AgreementTerms
  readonly by: SeatId
  readonly round: number
  readonly signed: readonly SeatId[]
  readonly status: ProposalStatus
  readonly closedBy: SeatId | null
  readonly may: { readonly sign: boolean; readonly refuse: boolean; readonly withdraw: boolean }
  /** Why the viewer's seat cannot sign, where it is a party and cannot. */
  readonly refused: Said | null
}

export interface PledgeView {
  readonly id: string
  readonly by: SeatId
  readonly terms: PledgeTerms
  readonly since: number
  readonly until: number
  /** As far as the viewer knows. */
  readonly status: 'standing' | 'kept' | 'broken'
}

export interface TalkSlice {
  readonly channels: readonly ChannelView[]
  readonly proposals: readonly ProposalView[]
  readonly agreements: readonly (Agreement & { readonly mayDenounce: boolean })[]
  readonly pledges: readonly PledgeView[]
  /** What the viewer's seat may propose now, and to whom. Parties are the seat itself and one or more of `with`. */
  readonly proposable: readonly {
    readonly type: AgreementType
    readonly with: readonly SeatId[]
    readonly slots: readonly Slot[]
    /** It may be kept secret from others; not where absent. */
    readonly maySecret?: boolean
  }[]
  readonly pledgeable: readonly {
    readonly type: PledgeType
    readonly slots: readonly Slot[]
    readonly maxRounds: number
  }[]
}

export interface CrisisView {
  readonly id: string
  readonly round: number
  readonly zone: ZoneId
  readonly seats: readonly [SeatId, SeatId]
  readonly open: boolean
  readonly hotLine: boolean
  /** Only for the two sides and `truth`. */
  readonly messages: readonly { readonly from: SeatId; readonly text: string }[]
  /** Own choice while open; all once closed. */
  readonly choices: Readonly<Partial<Record<SeatId, CrisisChoice>>>
  readonly options: readonly CrisisChoice[]
  readonly mayMessage: boolean
  readonly war: boolean
}

/** One step of the told resolution, in order. */
export type StoryStep =
  | {
      readonly kind: 'act'
      readonly by: SeatId
      readonly code: OrderCode
      readonly area: AreaId | null
      readonly label: Label | null
      readonly mine: boolean
      readonly effects: readonly Said[]
    }
  | { readonly kind: 'exercise'; readonly exercise: ExerciseView }
  | { readonly kind: 'incident'; readonly zone: ZoneId; readonly pair: PairId; readonly severity: Severity }
  | { readonly kind: 'crisis'; readonly crisis: CrisisView }
  | { readonly kind: 'broken'; readonly by: SeatId; readonly what: Said }
  | { readonly kind: 'track'; readonly track: TrackId; readonly from: number; readonly to: number }
  | { readonly kind: 'tension'; readonly from: number; readonly to: number }
  | { readonly kind: 'security'; readonly from: number; readonly to: number }

export interface ChronicleEntry {
  readonly id: string
  readonly round: number
  readonly icon: 'act' | 'incident' | 'crisis' | 'agreement' | 'pledge' | 'inject' | 'track' | 'facilitator' | 'end'
  readonly by: SeatId | null
  readonly area: AreaId | null
  readonly said: Said
  /** Not known to everybody. */
  readonly secret: boolean
}

export interface AssessSlice {
  readonly about: readonly SeatId[]
  readonly given: readonly Rating[]
}

/** What the facilitator sees beyond every seat's frame, and what a finished game's replay shows as the truth. */
export interface TruthSlice {
  readonly lastRound: number
  readonly agendas: Readonly<Record<SeatId, AgendaId>>
  readonly drafts: Readonly<Record<SeatId, readonly Order[]>>
  readonly ap: Readonly<Record<SeatId, number>>
  readonly security: Readonly<Record<SeatId, number>>
  readonly history: readonly RoundRecord[]
}

/** All that one viewer may see at one moment, in slices that are sent only when they change. */
export interface Frame {
  readonly head: HeadSlice
  readonly board: BoardSlice
  readonly tension: TensionSlice
  readonly tracks: readonly TrackView[]
  readonly threat: ThreatSlice | null
  readonly mine: MineSlice | null
  readonly desk: DeskSlice | null
  readonly talk: TalkSlice
  readonly crises: readonly CrisisView[]
  readonly story: readonly StoryStep[]
  readonly chronicle: readonly ChronicleEntry[]
  readonly assess: AssessSlice | null
  readonly outcome: Outcome | null
  readonly truth: TruthSlice | null
}
export type SliceName = keyof Frame

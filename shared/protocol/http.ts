import { z } from 'zod'
import type { Frame } from '../model/frame.ts'
import { type Phase, SEATS, type SeatId, type Viewer } from '../model/ids.ts'
import type { Refusal } from '../model/said.ts'

/**
 * The HTTP side. Secrets travel in `Authorization: Bearer <token>`, never in an address that a server logs;
 * links carry them in the fragment. Every refusal is `{ refusal }` with a 4xx status.
 *
 * POST   /api/play                     PlayRequest     → SeatTicket        a table against five bots, started
 * POST   /api/sessions                 HostRequest     → FacilitatorTicket
 * GET    /api/sessions/:code                           → SessionInfo       public; code is not case sensitive
 * POST   /api/sessions/:code/join      JoinRequest     → SeatTicket
 * POST   /api/sessions/:code/spectate                  → SpectatorTicket
 * DELETE /api/sessions/:id             (facilitator)   → {}
 * GET    /api/me                       (any token)     → Me                what this token opens
 * POST   /api/tables/:id/connect       (any token)     → { reservation }   a Colyseus seat reservation
 * GET    /api/replays/:table/:viewer   (facilitator before the end; afterwards open to all who have the link) → Replay
 * GET    /api/health                                   → { ok: true, tables, uptime }
 */
export const playRequest = z.strictObject({ seat: z.enum(SEATS).nullish(), scenario: z.string().max(64).nullish() })
export type PlayRequest = z.infer<typeof playRequest>

export const hostRequest = z.strictObject({
  scenario: z.string().max(64).nullish(),
  /** Total length of the game in minutes; null: no clock. Phase lengths follow from it. */
  minutes: z.int().min(10).max(600).nullish(),
  /** Null: hidden, drawn between the scenario's bounds. */
  rounds: z.int().min(1).max(12).nullish(),
})
export type HostRequest = z.infer<typeof hostRequest>

export const joinRequest = z.strictObject({
  name: z.string().trim().min(1).max(40),
  /** Null: be given one. */
  seat: z.enum(SEATS).nullish(),
  /**
   * Secret of the device's own making, to become the seat's token. Asking again with it gives the same seat, so that no
   * seat is lost with an answer that was lost on the way.
   */
  token: z
    .string()
    .regex(/^[\w-]{32,64}$/)
    .nullish(),
})
export type JoinRequest = z.infer<typeof joinRequest>

export interface SeatTicket {
  readonly token: string
  readonly table: string
  readonly seat: SeatId
}

export interface FacilitatorTicket {
  readonly token: string
  readonly session: string
  readonly table: string
  readonly code: string
}

export interface SpectatorTicket {
  readonly token: string
  readonly table: string
}

export interface SessionInfo {
  readonly code: string
  readonly scenario: string
  readonly table: string
  readonly status: 'lobby' | 'playing' | 'paused' | 'ended'
  readonly round: number
  readonly phase: Phase
  readonly seats: readonly { readonly seat: SeatId; readonly free: boolean; readonly name: string | null }[]
}

export interface Me {
  readonly role: 'seat' | 'facilitator' | 'spectator'
  readonly session: string
  readonly table: string
  readonly seat: SeatId | null
  readonly name: string | null
  /** Only for the facilitator. */
  readonly code: string | null
  /** Addresses under which other devices in the network reach this server, for a page that was opened as localhost. */
  readonly addresses?: readonly string[]
}

/** Frames of one viewer from the first log entry to the last; each step holds only the slices that changed. */
export interface Replay {
  readonly table: string
  readonly scenario: string
  readonly viewer: Viewer
  readonly ended: boolean
  readonly steps: readonly ReplayStep[]
}

export interface ReplayStep {
  /** Milliseconds since the game's first entry. */
  readonly at: number
  readonly round: number
  readonly phase: Phase
  readonly slices: Partial<Frame>
}

export interface HttpRefusal {
  readonly refusal: Refusal
}

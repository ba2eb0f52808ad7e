import { z } from 'zod'
import type { FacilitatorCommand, SeatCommand } from '../model/command.ts'
import type { Frame } from '../model/frame.ts'
import { type SeatId, VIEWERS, type Viewer } from '../model/ids.ts'
import type { Refusal } from '../model/said.ts'
import { facilitatorCommand, seatCommand } from './commands.ts'

export { MESSAGES, PROTOCOL_VERSION, REQUESTS, ROOM } from './names.ts'

/** Client to server, by `room.request`. A resend with the same id is answered as the first time and done once. */
export interface CommandRequest {
  readonly id: string
  readonly command: SeatCommand | FacilitatorCommand
}
const commandId = z.string().min(8).max(64)
export const seatRequest = z.strictObject({ id: commandId, command: seatCommand })
export const facilitatorRequest = z.strictObject({ id: commandId, command: facilitatorCommand })

export type CommandReply = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/** Facilitator only: see the table through other eyes from now on. Answered by a full frame. */
export const watchRequest = z.strictObject({ viewer: z.enum(VIEWERS) })
export type WatchRequest = z.infer<typeof watchRequest>

/** Slices that changed for this client. `n` counts what this client was sent, nothing else. */
export interface FrameMessage {
  readonly version: number
  readonly n: number
  readonly viewer: Viewer
  /** All slices are there: the first after a join or a `watch`. */
  readonly full: boolean
  readonly slices: Partial<Frame>
}

/** Not part of the game: who is connected right now, and the server's clock. */
export interface PresenceMessage {
  /** Number of connected devices by seat. */
  readonly connected: Readonly<Partial<Record<SeatId, number>>>
  readonly facilitator: boolean
  /** Milliseconds since 1970 on the server, to show the time left on a device whose clock is wrong. */
  readonly now: number
}

import type { FacilitatorCommand, SeatCommand } from '../../shared/model/command.ts'
import type { Viewer } from '../../shared/model/ids.ts'
import type { Refusal } from '../../shared/model/said.ts'
import type { CommandReply, FrameMessage, PresenceMessage } from '../../shared/protocol/wire.ts'

/**
 * How the line stands. `gone`: the server knows this token no longer; nothing more will come.
 * `outdated`: the server speaks another version of the protocol; the page must be loaded again.
 */
export type LinkStatus =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'reconnecting'; readonly attempt: number }
  | { readonly kind: 'gone'; readonly refusal: Refusal }
  | { readonly kind: 'outdated' }

/** Who listens to a source; the store is one. */
export interface FrameListener {
  frame(message: FrameMessage): void
  presence(message: PresenceMessage): void
  status(status: LinkStatus): void
}

/** Where frames come from. A live table and a stored replay look the same from here on. */
export interface FrameSource {
  /** Begins to deliver. Called once. */
  open(listener: FrameListener): void
  /** Ends for good. */
  close(): void
  /** Sees the table through other eyes; a full frame follows. */
  watch(viewer: Viewer): void
  /** Carries a command to the table; null where nothing can be commanded (a replay). */
  readonly send: ((command: SeatCommand | FacilitatorCommand) => Promise<CommandReply>) | null
}

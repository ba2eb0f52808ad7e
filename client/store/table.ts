import { create } from 'zustand'
import type { FacilitatorCommand, SeatCommand } from '../../shared/model/command.ts'
import type { Frame } from '../../shared/model/frame.ts'
import type { Viewer } from '../../shared/model/ids.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/names.ts'
import type { CommandReply, FrameMessage, PresenceMessage } from '../../shared/protocol/wire.ts'
import type { FrameListener, FrameSource, LinkStatus } from '../link/FrameSource.ts'
import { isWhole, overlay } from '../link/overlay.ts'

/** What this device may do at the table it looks at. */
export type Standing = 'seat' | 'facilitator' | 'spectator' | 'replay'

interface TableStore {
  /** Latest frame, or null before the first whole one. */
  readonly frame: Frame | null
  readonly status: LinkStatus
  readonly presence: PresenceMessage | null
  /** Server's clock minus this device's, in milliseconds. */
  readonly clockOffset: number
  readonly standing: Standing
  readonly source: FrameSource | null
}

const EMPTY: TableStore = {
  frame: null,
  status: { kind: 'connecting' },
  presence: null,
  clockOffset: 0,
  standing: 'spectator',
  source: null,
}

export const useTableStore = create<TableStore>()(() => EMPTY)

/** Puts a message's slices into the store; frames of another protocol version are left aside. */
export function receiveFrame(message: FrameMessage): void {
  if (message.version !== PROTOCOL_VERSION) {
    useTableStore.setState({ status: { kind: 'outdated' } })
    return
  }
  useTableStore.setState(({ frame }) => {
    const next = overlay(frame, message.slices, message.full)
    return isWhole(next) ? { frame: next } : {}
  })
}

export function receivePresence(message: PresenceMessage): void {
  useTableStore.setState({ presence: message, clockOffset: message.now - Date.now() })
}

const listener: FrameListener = {
  frame: receiveFrame,
  presence: receivePresence,
  status: status => useTableStore.setState({ status }),
}

/** Connects the store to a source, in place of the one before. Returns the way to let go of it. */
export function attach(source: FrameSource, standing: Standing): () => void {
  useTableStore.getState().source?.close()
  useTableStore.setState({ ...EMPTY, source, standing })
  source.open(listener)
  return () => {
    source.close()
    if (useTableStore.getState().source === source) useTableStore.setState(EMPTY)
  }
}

/** Sees the table through other eyes. */
export const watchAs = (viewer: Viewer): void => useTableStore.getState().source?.watch(viewer)

export const NOT_HERE: CommandReply = { ok: false, refusal: { key: 'readOnly' } }

/** Sends a command through the present source. */
export function sendCommand(command: SeatCommand | FacilitatorCommand): Promise<CommandReply> {
  const send = useTableStore.getState().source?.send
  return send ? send(command) : Promise.resolve(NOT_HERE)
}

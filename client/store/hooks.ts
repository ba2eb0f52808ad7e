import { useCallback, useSyncExternalStore } from 'react'
import type { FacilitatorCommand, SeatCommand } from '../../shared/model/command.ts'
import type { Frame, SliceName } from '../../shared/model/frame.ts'
import type { CommandReply } from '../../shared/protocol/wire.ts'
import { now, onTick } from './clock.ts'
import { sendCommand, useTableStore } from './table.ts'
import { toastRefusal } from './toasts.ts'

/** One slice of the latest frame; draws again only when that slice changes. Only below a screen that waits for a frame. */
export const useSlice = <K extends SliceName>(name: K): Frame[K] =>
  useTableStore(({ frame }) => {
    if (frame === null) throw new Error(`no frame yet for ${name}`)
    return frame[name]
  })

/** True where nothing can be done: a replay, a spectator, or the facilitator looking through other eyes. */
export const useReadOnly = (): boolean => useTableStore(({ standing }) => standing !== 'seat')

/**
 * Sends a command and says how it went. It is sent again with the same id after a lost connection until answered;
 * a refusal also becomes a sentence in the toast region.
 */
export function useSend(): (command: SeatCommand | FacilitatorCommand) => Promise<CommandReply> {
  return useCallback(async command => {
    const reply = await sendCommand(command)
    if (!reply.ok) toastRefusal(reply.refusal)
    return reply
  }, [])
}

/** The server's time in milliseconds since 1970, a whole second at a time. */
export function useClockNow(): number {
  const offset = useTableStore(({ clockOffset }) => clockOffset)
  return useSyncExternalStore(onTick, now, now) + offset
}

/** Milliseconds left in the present phase; null where no clock runs, and in a replay, where clocks mean nothing. */
export function useTimeLeft(): number | null {
  const clock = useSlice('head').clock
  const replay = useTableStore(({ standing }) => standing === 'replay')
  const present = useClockNow()
  if (replay || clock.kind === 'none') return null
  return clock.kind === 'paused' ? clock.remaining : Math.max(0, clock.endsAt - present)
}

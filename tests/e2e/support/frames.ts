import { decode } from '@colyseus/schema'
import { unpack } from 'msgpackr'
import type { Page } from 'playwright-core'
import type { Frame } from '../../../shared/model/frame.ts'
import type { Replay } from '../../../shared/protocol/http.ts'
import { type FrameMessage, MESSAGES } from '../../../shared/protocol/wire.ts'

/** First byte of a Colyseus message that carries a room's data. */
const ROOM_DATA = 13

/** Whole frames, one after the other, each as text. */
export type Film = readonly string[]

/** Keeps every frame that a page is sent, through reloads and lost connections. */
export function filmOf(page: Page): { readonly frames: Film } {
  const frames: string[] = []
  page.on('websocket', socket => {
    let frame: Partial<Frame> = {}
    socket.on('framereceived', ({ payload }) => {
      const message = typeof payload === 'string' ? null : messageIn(payload)
      if (message === null) return
      frame = message.full ? message.slices : { ...frame, ...message.slices }
      frames.push(asText(frame))
    })
  })
  return { frames }
}

function messageIn(bytes: Buffer): FrameMessage | null {
  if (bytes[0] !== ROOM_DATA) return null
  const at = { offset: 1 }
  if (!decode.stringCheck(bytes, at) || decode.string(bytes, at) !== MESSAGES.frame) return null
  return unpack(bytes.subarray(at.offset)) as FrameMessage
}

/** The frames of a replay, from the first log entry to the last. */
export function filmOfReplay(replay: Replay): Film {
  let frame: Partial<Frame> = {}
  return replay.steps.map(step => {
    frame = { ...frame, ...step.slices }
    return asText(frame)
  })
}

/** Slices in one order, so that frames can be compared as text. */
const asText = (frame: Partial<Frame>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(frame).sort(([a], [b]) => (a < b ? -1 : 1))))

/** Position of the first frame of `shown` that does not follow, in order, from `whole`; -1 when all do. */
export function firstStranger(shown: Film, whole: Film): number {
  let at = 0
  return shown.findIndex(frame => {
    while (at < whole.length && whole[at] !== frame) at += 1
    return at === whole.length
  })
}

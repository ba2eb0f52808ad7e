import { Client, type Room, type SeatReservation } from '@colyseus/sdk'
import type { Viewer } from '../../shared/model/ids.ts'
import { MESSAGES, REQUESTS } from '../../shared/protocol/names.ts'
import type { FrameMessage, PresenceMessage } from '../../shared/protocol/wire.ts'
import type { FrameListener, FrameSource } from './FrameSource.ts'
import { api } from './http.ts'
import { type Line, Refused } from './Line.ts'
import { type Failure, outbox } from './outbox.ts'
import { keepJoined, type Rejoin } from './rejoin.ts'
import { type Silence, watchSilence } from './silence.ts'
import { onWake } from './wake.ts'

const REPLY_WITHIN = 8000
const JOIN_WITHIN = 8000
const PONG_WITHIN = 2500

const within = <T>(ms: number, promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too late')), ms))])

/** The SDK names an error `rejected`, or gives it a name and code of the server's, when the server itself said no. */
const failureOf = (problem: unknown): Failure =>
  problem instanceof Error && (problem.name !== 'Error' || 'code' in problem) ? 'refused' : 'unanswered'

function lineOf(room: Room): Line {
  room.reconnection.enabled = false
  const broken = new Promise<void>(resolve => {
    room.onLeave(() => resolve())
    room.onError(() => undefined)
  })
  return {
    broken,
    request: (type, payload) =>
      Promise.race([
        room.request(type, payload, { timeout: REPLY_WITHIN }),
        broken.then(() => Promise.reject(new Error('the line broke'))),
      ]),
    probe: () =>
      within(PONG_WITHIN, new Promise<boolean>(resolve => room.ping(() => resolve(true)))).catch(() => false),
    /** A dead socket may take minutes to close by itself, so leaving is announced here and now. */
    hangUp: () => {
      room.connection.close()
      room.onLeave.invoke(1000)
    },
  }
}

/**
 * A table as it is played, over Colyseus. This is the only file that knows of it.
 * `token` opens a seat, the facilitator's place or a spectator's.
 */
export function liveSource(table: string, token: string): FrameSource {
  const client = new Client(location.origin)
  const box = outbox(failureOf)
  let rejoin: Rejoin | null = null
  let stopWaking: (() => void) | null = null
  let silence: Silence | null = null
  let line: Line | null = null
  let watching: Viewer | null = null
  let listener: FrameListener | null = null

  const watch = (viewer: Viewer): void => {
    line?.request(REQUESTS.watch, { viewer }).catch(() => undefined)
  }

  async function dial(): Promise<Line> {
    const answer = await api.connect(table, token)
    if (!answer.ok) throw answer.error.final ? new Refused(answer.error) : new Error(answer.error.key)
    const room = await within(JOIN_WITHIN, client.consumeSeatReservation(answer.value.reservation as SeatReservation))
    room.onMessage<FrameMessage>(MESSAGES.frame, message => {
      silence?.heard()
      listener?.frame(message)
    })
    room.onMessage<PresenceMessage>(MESSAGES.presence, message => {
      silence?.heard()
      listener?.presence(message)
    })
    return lineOf(room)
  }

  return {
    open: to => {
      listener = to
      rejoin = keepJoined(dial, {
        line: next => {
          line = next
          if (watching !== null) watch(watching)
          box.use(next)
        },
        status: status => to.status(status),
      })
      silence = watchSilence(() => rejoin?.nudge())
      stopWaking = onWake(() => rejoin?.nudge())
    },
    close: () => {
      listener = null
      stopWaking?.()
      silence?.stop()
      rejoin?.stop()
    },
    watch: viewer => {
      watching = viewer
      watch(viewer)
    },
    send: box.send,
  }
}

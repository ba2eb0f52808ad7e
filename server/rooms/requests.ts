import {
  type CommandReply,
  facilitatorRequest,
  seatRequest,
  type WatchRequest,
  watchRequest,
} from '../../shared/protocol/wire.ts'
import { refused } from '../refusals.ts'
import type { Table } from '../table/Table.ts'
import type { Entrance } from './entrance.ts'

/** A `command` request. Who speaks is taken from the entrance; nothing in the message can change it. */
export async function answerCommand(table: Table, entrance: Entrance, message: unknown): Promise<CommandReply> {
  switch (entrance.role) {
    case 'spectator':
      return refused('not-allowed')
    case 'seat': {
      const parsed = seatRequest.safeParse(message)
      if (!parsed.success) return refused(facilitatorRequest.safeParse(message).success ? 'not-allowed' : 'bad-message')
      return table.apply({ kind: 'seat', seat: entrance.seat }, parsed.data.id, parsed.data.command)
    }
    case 'facilitator': {
      const parsed = facilitatorRequest.safeParse(message)
      if (!parsed.success) return refused(seatRequest.safeParse(message).success ? 'not-allowed' : 'bad-message')
      return table.apply({ kind: 'facilitator' }, parsed.data.id, parsed.data.command)
    }
  }
}

/** A `watch` request: the viewer to turn to, or why not. */
export function readWatch(
  entrance: Entrance,
  message: unknown,
): WatchRequest | (CommandReply & { readonly ok: false }) {
  if (entrance.role !== 'facilitator') return refused('not-allowed')
  const parsed = watchRequest.safeParse(message)
  return parsed.success ? parsed.data : refused('bad-message')
}

import type { Player } from '../../shared/model/command.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import type { SeatTicket } from '../../shared/protocol/http.ts'
import type { Pass } from '../store/store.ts'
import type { Table } from '../table/Table.ts'
import { passFor } from './founding.ts'
import type { HttpParts } from './parts.ts'
import { badRequest, HttpRefusal } from './refusals.ts'
import { hashOf, newToken } from './tokens.ts'

/** Other people may take the seat that was free a moment ago; so many tries to find another. */
const TRIES = 12

/**
 * Seats a person and gives them the token for it. Of two who ask for one seat at once, the second is refused. The token is
 * stored first: should the server die between the two steps, no seat is left taken by nobody.
 */
export async function seatPerson(
  { store }: HttpParts,
  session: string,
  table: Table,
  name: string,
  wanted: SeatId | null,
  token = newToken(),
): Promise<SeatTicket> {
  if (table.state.status === 'ended') throw new HttpRefusal(409, 'game-over')
  const player: Player = { kind: 'person', name }
  const known = await store.passByHash(hashOf(token))
  if (known) return seatAgain(known, session, table, player, token)
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const seat = table.freeSeat(wanted)
    if (seat === null) throw new HttpRefusal(409, wanted === null ? 'table-full' : 'seat-taken')
    await store.addPass(passFor(token, session, table.id, 'seat', seat))
    const reply = await table.takeSeat(seat, player)
    if (reply.ok) return { token, table: table.id, seat }
    await store.removePass(hashOf(token))
    if (wanted !== null || reply.refusal.key !== 'seat-taken') throw new HttpRefusal(409, reply.refusal)
  }
  throw new HttpRefusal(409, 'table-full')
}

/** The answer to a join that was done already, or half done when the server died; see `JoinRequest.token`. */
async function seatAgain(
  pass: Pass,
  session: string,
  table: Table,
  player: Player,
  token: string,
): Promise<SeatTicket> {
  const { seat } = pass
  if (pass.session !== session || seat === null) throw badRequest()
  if (table.state.seats[seat].player?.kind !== 'person') {
    const reply = await table.takeSeat(seat, player)
    if (!reply.ok) throw new HttpRefusal(409, reply.refusal)
  }
  return { token, table: table.id, seat }
}

export async function admitSpectator({ store }: HttpParts, session: string, table: Table): Promise<string> {
  const token = newToken()
  await store.addPass({ hash: hashOf(token), session, table: table.id, role: 'spectator', seat: null })
  return token
}

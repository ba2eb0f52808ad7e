import { Router } from 'express'
import { seatsOffered } from '../../shared/content/scenarios/names.ts'
import { SEATS, VIEWERS } from '../../shared/model/ids.ts'
import {
  type FacilitatorTicket,
  hostRequest,
  joinRequest,
  type Me,
  playRequest,
  type SeatTicket,
  type SessionInfo,
  type SpectatorTicket,
} from '../../shared/protocol/http.ts'
import { addresses } from '../addresses.ts'
import { entranceOf } from '../rooms/entrance.ts'
import type { Session } from '../store/store.ts'
import type { Table } from '../table/Table.ts'
import { Allowance } from './allowance.ts'
import { found, tidyCode } from './founding.ts'
import { admitSpectator, seatPerson } from './joining.ts'
import type { HttpParts } from './parts.ts'
import { expectedRounds, phaseClock } from './phaseClock.ts'
import { read } from './read.ts'
import { HttpRefusal, notAllowed, unknownSession, unknownTable } from './refusals.ts'
import { Replays } from './replays.ts'
import { sendGzipped } from './sending.ts'
import { passIn, requirePass } from './tokens.ts'

/** New sessions at once, and afterwards in each second. */
const SESSIONS = { burst: 300, perSecond: 2 } as const

/** The routes of shared/protocol/http.ts. */
export function apiRoutes(parts: HttpParts): Router {
  const { store, tables, rooms, clock } = parts
  const replays = new Replays(parts)
  const startedAt = clock.now()
  const newSessions = new Allowance(clock, SESSIONS.burst, SESSIONS.perSecond)
  const router = Router()

  const openTable = async (id: string): Promise<Table> => {
    const table = await tables.get(id)
    if (!table) throw unknownTable()
    return table
  }

  const byCode = async (typed: string): Promise<{ session: Session; table: Table }> => {
    const session = await store.sessionByCode(tidyCode(typed))
    const [first] = session ? await store.tablesOf(session.id) : []
    if (!session || !first) throw unknownSession()
    return { session, table: await openTable(first.id) }
  }

  const mayFound = (): void => {
    if (!newSessions.take()) throw new HttpRefusal(429, 'busy')
  }

  router.post('/play', async (request, response) => {
    const { seat, scenario } = read(playRequest, request.body)
    mayFound()
    const founded = await found(parts, { scenario: scenario ?? null, rounds: null, clock: {}, open: false })
    const ticket: SeatTicket = await seatPerson(parts, founded.session, founded.table, '', seat ?? 'PL')
    const started = await founded.table.start()
    if (!started.ok) throw new HttpRefusal(500, started.refusal)
    response.status(201).json(ticket)
  })

  router.post('/sessions', async (request, response) => {
    const { scenario, minutes, rounds } = read(hostRequest, request.body)
    mayFound()
    const plan = phaseClock(minutes ?? null, rounds ?? expectedRounds(scenario ?? parts.scenarios[0]))
    const founded = await found(parts, { scenario: scenario ?? null, rounds: rounds ?? null, clock: plan, open: true })
    const { session, code, token, table } = founded
    if (code === null) throw new Error('an open session has a code')
    response.status(201).json({ token, session, table: table.id, code } satisfies FacilitatorTicket)
  })

  router.get('/sessions/:code', async (request, response) => {
    const { session, table } = await byCode(request.params.code)
    response.json(infoOf(session, table))
  })

  router.post('/sessions/:code/join', async (request, response) => {
    const { name, seat, token } = read(joinRequest, request.body)
    const { session, table } = await byCode(request.params.code)
    response.status(201).json(await seatPerson(parts, session.id, table, name, seat ?? null, token ?? undefined))
  })

  router.post('/sessions/:code/spectate', async (request, response) => {
    const { session, table } = await byCode(request.params.code)
    const token = await admitSpectator(parts, session.id, table)
    response.status(201).json({ token, table: table.id } satisfies SpectatorTicket)
  })

  router.delete('/sessions/:id', async (request, response) => {
    const pass = await requirePass(request, store)
    if (pass.role !== 'facilitator' || pass.session !== request.params.id) throw notAllowed()
    for (const id of await store.deleteSession(pass.session)) {
      await tables.drop(id)
      await rooms.end(id)
    }
    response.json({})
  })

  router.get('/me', async (request, response) => {
    const { role, session, table, seat } = await requirePass(request, store)
    const { state } = await openTable(table)
    const player = seat && state.seats[seat].player
    const code = role === 'facilitator' ? ((await store.session(session))?.code ?? null) : null
    const name = player?.kind === 'person' ? player.name : null
    const { others } = addresses(request.socket.localPort ?? 80, parts.publicUrl)
    response.json({ role, session, table, seat, name, code, addresses: others } satisfies Me)
  })

  router.post('/tables/:id/connect', async (request, response) => {
    const pass = await requirePass(request, store)
    if (pass.table !== request.params.id) throw notAllowed()
    await openTable(pass.table)
    const reservation = await rooms.reserve(pass.table, entranceOf(pass))
    if (!reservation) throw new HttpRefusal(429, 'table-crowded')
    response.json({ reservation })
  })

  router.get('/replays/:table/:viewer', async (request, response) => {
    const pass = await passIn(request, store)
    const viewer = VIEWERS.find(known => known === request.params.viewer)
    if (!viewer) throw unknownTable()
    const table = await openTable(request.params.table)
    const facilitates = pass?.role === 'facilitator' && pass.table === table.id
    if (table.state.status !== 'ended' && !facilitates) throw new HttpRefusal(403, 'replay-not-yet')
    await sendGzipped(request, response, await replays.of(table, viewer))
  })

  router.get('/health', (_request, response) => {
    response.json({ ok: true, tables: tables.size, uptime: Math.round((clock.now() - startedAt) / 1000) })
  })

  return router
}

function infoOf(session: Session, { id, state }: Table): SessionInfo {
  return {
    code: session.code ?? '',
    scenario: state.setup.scenario,
    table: id,
    status: state.status,
    round: state.round,
    phase: state.phase,
    seats: (seatsOffered(state.setup.scenario) ?? SEATS).map(seat => {
      const { player } = state.seats[seat]
      const person = player?.kind === 'person'
      return { seat, free: !person, name: person ? player.name : null }
    }),
  }
}

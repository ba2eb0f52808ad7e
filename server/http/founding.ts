import { randomBytes } from 'node:crypto'
import { customAlphabet, nanoid } from 'nanoid'
import type { SeatId } from '../../shared/model/ids.ts'
import type { ClockPlan } from '../../shared/model/setup.ts'
import { CodeTaken, type Pass, type Role } from '../store/store.ts'
import type { Table } from '../table/Table.ts'
import type { HttpParts } from './parts.ts'
import { badRequest } from './refusals.ts'
import { hashOf, newToken } from './tokens.ts'

/** Letters that nobody mistakes for one another, read aloud or from the back row: no I, L, O, U, V. */
const newCode = customAlphabet('ABCDEFGHJKMNPQRSTWXYZ', 6)
const TRIES = 20

/** As people type it: any case, with spaces or dashes. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '')

export interface Founding {
  readonly scenario: string | null
  readonly rounds: number | null
  readonly clock: ClockPlan
  /** Whether people can join with a code. */
  readonly open: boolean
}

export interface Founded {
  readonly session: string
  readonly code: string | null
  readonly table: Table
  /** The facilitator's token. */
  readonly token: string
}

/** Makes a session with one table. */
export async function found(parts: HttpParts, { scenario, rounds, clock, open }: Founding): Promise<Founded> {
  const chosen = scenario ?? parts.scenarios[0]
  if (!parts.scenarios.includes(chosen)) throw badRequest()
  const session = nanoid()
  const table = nanoid()
  const token = newToken()
  const code = await store(parts, session, table, open, [passFor(token, session, table, 'facilitator')])
  const setup = {
    table,
    scenario: chosen,
    seed: randomBytes(24).toString('base64url'),
    rounds,
    settings: {},
    agendas: {},
    clock,
  }
  return { session, code, token, table: await parts.tables.found(table, { kind: 'create', setup }) }
}

export const passFor = (
  token: string,
  session: string,
  table: string,
  role: Role,
  seat: SeatId | null = null,
): Pass => ({
  hash: hashOf(token),
  session,
  table,
  role,
  seat,
})

async function store(
  parts: HttpParts,
  id: string,
  table: string,
  open: boolean,
  passes: readonly Pass[],
): Promise<string | null> {
  for (let tries = 1; ; tries += 1) {
    const code = open ? newCode() : null
    try {
      await parts.store.createSession({ id, code, createdAt: parts.clock.now() }, table, passes)
      return code
    } catch (error) {
      if (!(error instanceof CodeTaken) || tries === TRIES) throw error
    }
  }
}

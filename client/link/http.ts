import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Viewer } from '../../shared/model/ids.ts'
import type { Refusal } from '../../shared/model/said.ts'
import type {
  FacilitatorTicket,
  HostRequest,
  HttpRefusal,
  JoinRequest,
  Me,
  PlayRequest,
  Replay,
  SeatTicket,
  SessionInfo,
  SpectatorTicket,
} from '../../shared/protocol/http.ts'

/** Why it was not done. Where it is not `final` (no network, a fault, too busy) trying again may help. */
export interface Trouble extends Refusal {
  readonly final: boolean
}

export type Answer<T> = Promise<Result<T, Trouble>>

interface Asked {
  readonly body?: unknown
  readonly token?: string | null
}

/** The server could not be reached, or answered with something that is no answer. */
const OFFLINE: Trouble = { key: 'offline', final: false }

const TOO_MANY = 429
const SERVER_FAULT = 500

async function ask<T>(method: string, path: string, { body, token }: Asked = {}): Answer<T> {
  const headers: Record<string, string> = {}
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (token) headers.authorization = `Bearer ${token}`
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return ok(answer as T)
    const refusal = (answer as Partial<HttpRefusal> | null)?.refusal
    const final = response.status < SERVER_FAULT && response.status !== TOO_MANY
    return err(refusal ? { ...refusal, final } : OFFLINE)
  } catch {
    return err(OFFLINE)
  }
}

const post = <T>(path: string, body: unknown = {}, token: string | null = null): Answer<T> =>
  ask<T>('POST', path, { body, token })

const part = (text: string): string => encodeURIComponent(text)

/** The server's HTTP side as functions; see shared/protocol/http.ts. Every refusal comes back as a value. */
export const api = {
  play: (request: PlayRequest) => post<SeatTicket>('/play', request),
  host: (request: HostRequest) => post<FacilitatorTicket>('/sessions', request),
  session: (code: string) => ask<SessionInfo>('GET', `/sessions/${part(code)}`),
  join: (code: string, request: JoinRequest) => post<SeatTicket>(`/sessions/${part(code)}/join`, request),
  spectate: (code: string) => post<SpectatorTicket>(`/sessions/${part(code)}/spectate`),
  remove: (session: string, token: string) => ask<object>('DELETE', `/sessions/${part(session)}`, { token }),
  me: (token: string) => ask<Me>('GET', '/me', { token }),
  connect: (table: string, token: string) =>
    post<{ reservation: unknown }>(`/tables/${part(table)}/connect`, {}, token),
  replay: (table: string, viewer: Viewer, token: string | null) =>
    ask<Replay>('GET', `/replays/${part(table)}/${part(viewer)}`, { token }),
}

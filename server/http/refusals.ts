import type { Refusal } from '../../shared/model/said.ts'
import type { RefusalKey } from '../refusals.ts'

/** Thrown by a route: answered as `{ refusal }` with this status. The reason is the server's own or one of the rules. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal'
  readonly status: number
  readonly refusal: Refusal

  constructor(status: number, reason: RefusalKey | Refusal) {
    const refusal = typeof reason === 'string' ? { key: reason } : reason
    super(refusal.key)
    this.status = status
    this.refusal = refusal
  }
}

export const badRequest = () => new HttpRefusal(400, 'bad-message')
export const needsToken = () => new HttpRefusal(401, 'needs-token')
export const notAllowed = () => new HttpRefusal(403, 'not-allowed')
export const unknownSession = () => new HttpRefusal(404, 'unknown-session')
export const unknownTable = () => new HttpRefusal(404, 'unknown-table')

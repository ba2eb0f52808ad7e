import { createHash, randomBytes } from 'node:crypto'
import type { Request } from 'express'
import type { Pass, Store } from '../store/store.ts'
import { needsToken } from './refusals.ts'

/** A new bearer token: 192 random bits. */
export const newToken = (): string => randomBytes(24).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The pass that the request's bearer token opens, or null when it carries none. Throws when the token is unknown. */
export async function passIn(request: Request, store: Store): Promise<Pass | null> {
  const { authorization } = request.headers
  if (authorization === undefined) return null
  const token = /^Bearer ([\w-]{8,128})$/.exec(authorization)?.[1]
  const pass = token === undefined ? null : await store.passByHash(hashOf(token))
  if (!pass) throw needsToken()
  return pass
}

/** As `passIn`, for routes that need one. */
export async function requirePass(request: Request, store: Store): Promise<Pass> {
  const pass = await passIn(request, store)
  if (!pass) throw needsToken()
  return pass
}

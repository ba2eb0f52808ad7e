import type { RequestHandler } from 'express'
import { originAllowed } from './origin.ts'
import { HttpRefusal } from './refusals.ts'

/** Nothing from anywhere else: no script, style, font, image or connection. `host` is named for sockets' sake (old Safari). */
const contentPolicy = (host: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const HOST = /^[\w.:[\]-]+$/

/**
 * Headers of every answer. Referrers stay within this site; with none at all, some browsers would call our own pages'
 * origin `null`.
 */
export const securityHeaders: RequestHandler = (request, response, next) => {
  const { host = '' } = request.headers
  response.set({
    'Content-Security-Policy': contentPolicy(HOST.test(host) ? host : 'localhost'),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  })
  next()
}

/** Refuses what another site's page sends. */
export const ownPagesOnly =
  (publicUrl: string | null): RequestHandler =>
  (request, _response, next) => {
    const { origin = null, host = null } = request.headers
    next(originAllowed(origin, host, publicUrl) ? undefined : new HttpRefusal(403, 'foreign-origin'))
  }

import express, { type ErrorRequestHandler, type Express } from 'express'
import type { HttpRefusal as Body } from '../../shared/protocol/http.ts'
import { clientFiles } from './files.ts'
import type { HttpParts } from './parts.ts'
import { HttpRefusal } from './refusals.ts'
import { apiRoutes } from './routes.ts'
import { ownPagesOnly, securityHeaders } from './security.ts'

/** The largest body of a request, in bytes. */
const MOST = 16 * 1024

/** The whole HTTP side: headers, limits, routes, the client's files. */
export function httpApp(parts: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use(securityHeaders)
  app.use('/api', ownPagesOnly(parts.publicUrl), noStore, express.json({ limit: MOST }), apiRoutes(parts))
  app.use('/api', (_request, _response, next) => next(new HttpRefusal(404, 'unknown-route')))
  app.use(clientFiles(parts.clientFolder))
  app.use((_request, _response, next) => next(new HttpRefusal(404, 'unknown-route')))
  app.use(refusals(parts.report))
  return app
}

const noStore: express.RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

const refusals =
  (report: (error: unknown) => void): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const refusal = asRefusal(error)
    if (refusal.status >= 500) report(error)
    response.status(refusal.status).json({ refusal: refusal.refusal } satisfies Body)
  }

/** Errors of Express and its body parser carry a status; anything else is our fault. */
function asRefusal(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status === 413) return new HttpRefusal(413, 'too-large')
  if (status === 404) return new HttpRefusal(404, 'unknown-route')
  if (status >= 400 && status < 500) return new HttpRefusal(status, 'bad-message')
  return new HttpRefusal(500, 'server-fault')
}

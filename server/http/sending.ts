import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Request, Response } from 'express'

const inflate = promisify(gunzip)
const deflate = promisify(gzip)

/** JSON text, compressed once for all who ask for it. */
export const gzipJson = (text: string): Promise<Buffer> => deflate(text)

/** Sends JSON that is compressed already; unpacks it for the rare client that cannot. */
export async function sendGzipped(request: Request, response: Response, body: Buffer): Promise<void> {
  response.type('application/json').set('Vary', 'Accept-Encoding')
  if (request.acceptsEncodings('gzip') === 'gzip') response.set('Content-Encoding', 'gzip').end(body)
  else response.end(await inflate(body))
}

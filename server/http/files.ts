import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import express, { type RequestHandler, Router } from 'express'

const PACKABLE = new Set(['.js', '.css', '.html', '.svg', '.json', '.topojson', '.webmanifest', '.txt'])
const YEAR = 'public, max-age=31536000, immutable'
/** Vite puts the hash of a file's content in its name, below this folder. */
const HASHED = '/assets/'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

const pack = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (body: Buffer) => deflate(body),
} as const

/** Serves the built client: hashed files for ever, compressed once; every other address gets the page itself. */
export function clientFiles(folder: string): Router {
  const root = resolve(folder)
  const router = Router()
  router.use(packed(root))
  router.use(
    express.static(root, {
      index: false,
      setHeaders: (response, path) => {
        if (path.startsWith(join(root, HASHED))) response.set('Cache-Control', YEAR)
      },
    }),
  )
  router.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/') || extname(request.path) !== '') return next()
    response.set('Cache-Control', 'no-cache').sendFile(join(root, 'index.html'), error => {
      if (error) next(error)
    })
  })
  return router
}

/** Compressed copies of hashed files, made when first asked for and kept in memory. */
function packed(root: string): RequestHandler {
  const copies = new Map<string, Promise<Buffer>>()
  return (request, response, next) => {
    const { path } = request
    const encoding = request.acceptsEncodings('br', 'gzip')
    if (request.method !== 'GET' || !path.startsWith(HASHED) || !PACKABLE.has(extname(path))) return next()
    const file = resolve(root, `.${path}`)
    if ((encoding !== 'br' && encoding !== 'gzip') || !file.startsWith(root + sep)) return next()
    const key = `${encoding} ${file}`
    const copy = copies.get(key) ?? readFile(file).then(pack[encoding])
    copies.set(key, copy)
    copy.then(
      body =>
        response
          .type(extname(path))
          .set({ 'Cache-Control': YEAR, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' })
          .end(body),
      () => {
        copies.delete(key)
        next()
      },
    )
  }
}

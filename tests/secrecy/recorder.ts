import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'

/**
 * A wire tap: listens on a port of its own, passes everything on to the server, and keeps every byte that came back,
 * HTTP and sockets alike, as it was on the wire.
 */
export class Recorder {
  readonly url: string
  readonly #server: Server
  readonly #received: Buffer[] = []
  #length = 0

  static async before(port: number): Promise<Recorder> {
    const server = createServer()
    server.listen(0)
    await once(server, 'listening')
    return new Recorder(server, port)
  }

  private constructor(server: Server, port: number) {
    this.#server = server
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    this.url = `http://localhost:${address.port}`
    server.on('connection', inward => {
      const outward = connect(port, 'localhost')
      outward.on('data', (data: Buffer) => {
        this.#received.push(data)
        this.#length += data.length
      })
      inward.pipe(outward).pipe(inward)
      for (const end of [inward, outward]) {
        end.on('error', () => undefined)
        end.on('close', () => {
          inward.destroy()
          outward.destroy()
        })
      }
    })
  }

  /** Bytes received so far. */
  get length(): number {
    return this.#length
  }

  /** Everything received. */
  bytes(): Buffer {
    return Buffer.concat(this.#received)
  }

  close(): void {
    this.#server.close()
  }
}

/** Every form in which a secret may travel: text as UTF-8; numbers as text, and as 64 bits in either order. */
export function formsOf(secret: string | number): readonly Buffer[] {
  if (typeof secret === 'string') return [Buffer.from(secret, 'utf8')]
  const big = Buffer.alloc(8)
  big.writeDoubleBE(secret)
  return [Buffer.from(String(secret)), big, Buffer.from(big).reverse()]
}

/** Where a secret first occurs in what was received, or -1. */
export function placeOf(bytes: Buffer, secret: string | number): number {
  const places = formsOf(secret)
    .map(form => bytes.indexOf(form))
    .filter(place => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

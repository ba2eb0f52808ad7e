import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** The real server as a process of its own, always on the same port and data. */
export class ServerProcess {
  readonly url: string
  readonly #environment: Record<string, string | undefined>
  #child: ChildProcess | null = null
  /** What it wrote on its error stream, for the report of a failing test. */
  complaints = ''

  constructor(port: number, dataFolder: string) {
    this.url = `http://localhost:${port}`
    this.#environment = { ...process.env, PORT: String(port), KORDON_DATA: dataFolder, NODE_NO_WARNINGS: '1' }
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    child.stderr.on('data', (data: Buffer) => {
      this.complaints += data.toString()
    })
    await new Promise<void>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString()
        if (said.includes('Kordon is ready')) resolve()
      })
      child.once('exit', code => reject(new Error(`the server ended with ${code}: ${this.complaints}`)))
    })
  }

  /** Kills it without warning; nothing of it can run any more. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return null
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = (await ended) as [number | null]
    return code
  }
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_POLICY, nextBotCommand } from '../shared/bots/index.ts'
import { DEFAULT_SCENARIO, SCENARIOS } from '../shared/content/scenarios/index.ts'
import { deadlineOf, decide, evolve, viewFor } from '../shared/rules/index.ts'
import { greeting } from './addresses.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { type RunningServer, startServer } from './server.ts'
import { FolderInUse, lockFolder } from './store/lock.ts'
import { openSqliteStore } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { clockFrom } from './table/clock.ts'

const CLIENT = fileURLToPath(new URL('../dist/client', import.meta.url))
/** How long a stop may take before it is forced, in milliseconds. */
const PATIENCE = 5000

const report = (error: unknown): void => console.error(new Date().toISOString(), error)

/** The folder is locked until the process ends. */
async function openData(folder: string): Promise<Store> {
  try {
    /** Whoever holds the lock must stay known to the process: what is forgotten is let go. */
    process.once('exit', lockFolder(folder))
    return await openSqliteStore(join(folder, 'kordon.sqlite'))
  } catch (error) {
    const problem =
      error instanceof FolderInUse
        ? `The data folder ${folder} is in use by another Kordon.\nStop that one, or give this one a folder of its own`
        : `The data folder ${folder} cannot be used (${String(error)}).\nGive it a folder that this user may write to`
    throw new ConfigError(`${problem}: KORDON_DATA=/some/folder npm start`)
  }
}

async function run(config: Config): Promise<RunningServer> {
  const store = await openData(config.dataFolder)
  const others = SCENARIOS.map(({ id }) => id).filter(id => id !== DEFAULT_SCENARIO)
  return startServer(
    {
      store,
      engine: { decide, evolve, viewFor, deadlineOf },
      bots: { defaultPolicy: DEFAULT_POLICY, next: nextBotCommand },
      clock: clockFrom(Date.now),
      scenarios: [DEFAULT_SCENARIO, ...others],
      clientFolder: CLIENT,
      publicUrl: config.publicUrl,
      report,
    },
    config.port,
  )
}

/** Faults of the surroundings in words that say what to do; anything else as it is. */
function explain(error: unknown, port: number | undefined): unknown {
  if (error instanceof ConfigError) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program (perhaps Kordon is running already).\nStop that program, or choose another port: PORT=8080 npm start`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Choose one above 1024: PORT=8080 npm start`
  return error
}

let config: Config | undefined
try {
  config = readConfig(process.env)
  const server = await run(config)
  console.log(greeting(server.port, config.publicUrl))
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    server.close().then(
      () => process.exit(0),
      error => {
        report(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('unhandledRejection', report)
} catch (error) {
  console.error(explain(error, config?.port))
  process.exit(1)
}

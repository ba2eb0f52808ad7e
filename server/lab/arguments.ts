import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { Configuration } from '../../shared/lab/configuration.ts'
import { readConfiguration, readWhole } from '../../shared/lab/parse.ts'

/** What the command line asks of the laboratory. */
export interface LabTask {
  readonly configuration: Configuration
  readonly games: number
  readonly jobs: number
  readonly json: boolean
  readonly csv: string | null
  readonly logFolder: string | null
}

export const OPTIONS = {
  scenario: { type: 'string' },
  games: { type: 'string' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
  policy: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  csv: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
} as const

const USUAL_GAMES = 100
const MOST_GAMES = 10_000_000
const MOST_JOBS = 256

const parsed = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, strict: true }).values

/** A task, `list` where only the list was asked for, or a sentence that says what is wrong. */
export function readArguments(args: readonly string[]): Result<LabTask | 'list', string> {
  const words = wordsOf(args)
  if (!words.ok) return words
  const { scenario, seed, rounds, policy = [], set = [], games, jobs, json = false, csv, log, list } = words.value
  if (list) return ok('list')
  const configuration = readConfiguration({ scenario, seed, rounds, policies: policy, set })
  const howMany = readWhole('games', games, 1, MOST_GAMES)
  const workers = readWhole('jobs', jobs, 1, MOST_JOBS)
  if (!configuration.ok) return configuration
  if (!howMany.ok) return howMany
  if (!workers.ok) return workers
  return ok({
    configuration: configuration.value,
    games: howMany.value ?? USUAL_GAMES,
    jobs: workers.value ?? availableParallelism(),
    json,
    csv: csv ?? null,
    logFolder: log ?? null,
  })
}

function wordsOf(args: readonly string[]): Result<ReturnType<typeof parsed>, string> {
  try {
    return ok(parsed(args))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    const valid = Object.keys(OPTIONS).map(name => `--${name}`)
    return err(`${why}. Valid: ${valid.join(', ')}.`)
  }
}

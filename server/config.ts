import { resolve } from 'node:path'
import { z } from 'zod'

/** What the operator may set; everything has a default that works on a laptop. */
export interface Config {
  /** TCP port; 0 lets the system choose a free one. */
  readonly port: number
  /** Folder of the database, made when it is not there. */
  readonly dataFolder: string
  /** The address people type, where it differs from the machine's own (behind a reverse proxy). No slash at the end. */
  readonly publicUrl: string | null
}

/** Something the operator can put right; the message says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)

const environment = z.object({
  PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65535).default(2567)),
  KORDON_DATA: z.preprocess(blankIsUnset, z.string().default('data')),
  KORDON_PUBLIC_URL: z.preprocess(
    blankIsUnset,
    z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null),
  ),
})

const ADVICE: Readonly<Record<string, string>> = {
  PORT: 'PORT must be a whole number from 0 to 65535, for example PORT=8080.',
  KORDON_DATA: 'KORDON_DATA must be the path of a folder, for example KORDON_DATA=/var/lib/kordon.',
  KORDON_PUBLIC_URL:
    'KORDON_PUBLIC_URL must be a whole address, for example KORDON_PUBLIC_URL=https://kordon.example.org.',
}

/** Reads the environment once. Throws `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(issue => String(issue.path[0])))]
    throw new ConfigError(names.map(name => ADVICE[name] ?? name).join('\n'))
  }
  const { PORT, KORDON_DATA, KORDON_PUBLIC_URL } = parsed.data
  return { port: PORT, dataFolder: resolve(KORDON_DATA), publicUrl: KORDON_PUBLIC_URL?.replace(/\/+$/, '') ?? null }
}

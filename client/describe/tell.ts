import type { Said } from '../../shared/model/said.ts'

/** What a describing function needs in order to speak the reader's language; `useTell()` gives one. */
export interface Tell {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly tell: (said: Said) => string
}

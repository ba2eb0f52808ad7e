import { filesUnder, textOf } from '../../support/sources.ts'

const MESSAGES: Readonly<Record<string, string>> = Object.assign(
  {},
  ...filesUnder('client/texts/en', 'json').map(path => JSON.parse(textOf(path)) as Record<string, string>),
)

/** The words of a message up to its first value, so that tests find what people read and still say which it is. */
export function words(key: string): string {
  const message = MESSAGES[key]
  if (message === undefined) throw new Error(`no message ${key}`)
  return (message.split('{')[0] ?? '').trim()
}

/** Matches names that begin with the words of a message. */
export const begins = (key: string): RegExp => new RegExp(`^${words(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

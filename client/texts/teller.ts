import { createIntl, createIntlCache } from 'react-intl'
import type { Said } from '../../shared/model/said.ts'
import { namedValues } from './names.ts'

export type Messages = Readonly<Record<string, string>>
export type Values = Readonly<Record<string, string | number>>

/** Writes sentences in one language. */
export interface Teller {
  /** The message of a key with its values filled in; the bare key where there is no such message. */
  t(key: string, values?: Values): string
  /** Like `t`, but ids among the values become names first. */
  tell(said: Said): string
  has(key: string): boolean
}

const cache = createIntlCache()

export function tellerOf(locale: string, messages: Messages): Teller {
  const intl = createIntl(
    { locale, messages: { ...messages }, onError: problem => import.meta.env?.DEV && console.warn(problem.message) },
    cache,
  )
  const has = (key: string): boolean => Object.hasOwn(messages, key)
  const t = (key: string, values?: Values): string =>
    has(key) ? intl.formatMessage<Values>({ id: key }, { ...values }) : key
  const tell = (said: Said): string => t(said.key, said.values && namedValues(said.values, has, key => t(key)))
  return { t, tell, has }
}

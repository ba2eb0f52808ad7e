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

/** Sentences that begin with a seat: "the Baltics" begin with a capital there. */
const SEAT_FIRST = /^\{(by|seat|to|with|about|victim)\}/

/** The formatter writes a hyphen before a negative number; a reader expects a minus. */
const withTrueMinus = (text: string): string => text.replace(/(?<![\p{L}\d–-])-(?=\d)/gu, '−')

export function tellerOf(locale: string, messages: Messages): Teller {
  const intl = createIntl(
    { locale, messages: { ...messages }, onError: problem => import.meta.env?.DEV && console.warn(problem.message) },
    cache,
  )
  const has = (key: string): boolean => Object.hasOwn(messages, key)
  const t = (key: string, values?: Values): string =>
    has(key) ? withTrueMinus(intl.formatMessage<Values>({ id: key }, { ...values })) : key
  const tell = (said: Said): string => {
    const sentence = t(said.key, said.values && namedValues(said.values, has, key => t(key)))
    return SEAT_FIRST.test(messages[said.key] ?? '') ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence
  }
  return { t, tell, has }
}

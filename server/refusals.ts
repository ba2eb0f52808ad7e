import type { Refusal } from '../shared/model/said.ts'

/** Why the server itself refuses something; the rules have reasons of their own. The words are in the texts' server.json. */
export const REFUSALS = [
  'bad-message',
  'busy',
  'foreign-origin',
  'game-over',
  'id-used',
  'needs-token',
  'not-allowed',
  'not-saved',
  'replay-not-yet',
  'seat-taken',
  'server-fault',
  'table-crowded',
  'table-full',
  'too-large',
  'unknown-route',
  'unknown-session',
  'unknown-table',
] as const
export type RefusalKey = (typeof REFUSALS)[number]

/** The reply that refuses a command. */
export const refused = (key: RefusalKey): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { key },
})

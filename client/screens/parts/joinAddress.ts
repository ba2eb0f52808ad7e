/** Names by which only this very device reaches the server. */
const HERE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where others open Kordon. A page opened as localhost is of no use to a phone, so the address that the server knows
 * of stands in for it.
 */
export const originFor = (others: readonly string[] = []): string =>
  HERE.includes(location.hostname) ? (others[0] ?? location.origin) : location.origin

/** Where the class goes to join. */
export const joinAddress = (code: string, others: readonly string[] = []): string => `${originFor(others)}/join/${code}`

/** An address as it is said aloud. */
export const spoken = (origin: string): string => origin.replace(/^https?:\/\//, '')

/** A record with one value per key, built in the order of `keys`, so that its JSON is stable. */
export function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>
}

/** The keys of a record with their narrow type. */
export const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): K[] =>
  Object.keys(record) as K[]

export const clamp = (value: number, lo: number, hi: number): number => Math.min(hi, Math.max(lo, value))

/** Rounds away the last bits of floating point noise, so that stored facts are the same on every machine. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

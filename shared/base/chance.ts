import { blake2s } from '@noble/hashes/blake2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Draws by name. Each draw is a keyed 128-bit hash of (secret seed, round, tag), so no draw depends on another,
 * on the order of evaluation or on retries [R7.1] [R7.3].
 */
export interface Chance {
  /** A number in [0, 1). */
  unit(tag: string): number
  /** True with the given probability [R7.2]. */
  happens(tag: string, probability: number): boolean
  /** A whole number in [0, size). */
  below(tag: string, size: number): number
  /** One member of a list that is not empty. */
  pick<T>(tag: string, list: readonly T[]): T
  /** A Poisson count with the given mean. */
  poisson(tag: string, mean: number): number
}

/** `seed` is a secret text; `round` 0 is the set-up. */
export function chanceOf(seed: string, round: number): Chance {
  const key = blake2s(utf8ToBytes(seed), { dkLen: 32 })
  const unit = (tag: string): number => {
    const hash = blake2s(utf8ToBytes(`${round}|${tag}`), { key, dkLen: 16 })
    const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength)
    return (view.getUint32(0) * 2 ** 21 + (view.getUint32(4) >>> 11)) / 2 ** 53
  }
  const below = (tag: string, size: number): number => Math.floor(unit(tag) * size)
  return {
    unit,
    below,
    happens: (tag, probability) => unit(tag) < probability,
    pick: (tag, list) => {
      const member = list[below(tag, list.length)]
      if (member === undefined) throw new Error(`nothing to pick from: ${tag}`)
      return member
    },
    poisson: (tag, mean) => {
      let count = 0
      let term = Math.exp(-mean)
      let rest = unit(tag) - term
      while (rest >= 0 && count < 1000) {
        count += 1
        term *= mean / count
        rest -= term
      }
      return count
    },
  }
}

import { blake2s } from '@noble/hashes/blake2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/*
 * The keyed 128-bit BLAKE2s of short texts (RFC 7693), as the library computes it, for the many draws of a game: the key's
 * block is mixed once, and a text of up to 64 plain characters needs no copies and one more block. Longer texts and others
 * than ASCII go to the library.
 */

const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const
/** The order in which each of the ten rounds takes the sixteen words of a block. */
const SIGMA = Uint8Array.from(
  [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ].flat(),
)

const BLOCK = 64
const KEY_BYTES = 32
const OUT_BYTES = 16

/** Shared by all calls: each fills them anew. */
const work = new Int32Array(16)
const words = new Int32Array(16)

function mix(a: number, b: number, c: number, d: number, x: number, y: number): void {
  let vb = work[b] ?? 0
  let vc = work[c] ?? 0
  let vd = work[d] ?? 0
  let va = ((work[a] ?? 0) + vb + x) | 0
  vd ^= va
  vd = (vd >>> 16) | (vd << 16)
  vc = (vc + vd) | 0
  vb ^= vc
  vb = (vb >>> 12) | (vb << 20)
  va = (va + vb + y) | 0
  vd ^= va
  vd = (vd >>> 8) | (vd << 24)
  vc = (vc + vd) | 0
  vb ^= vc
  vb = (vb >>> 7) | (vb << 25)
  work[a] = va
  work[b] = vb
  work[c] = vc
  work[d] = vd
}

/** Mixes `words` into a chain of eight words; `bytes` counts all bytes so far. */
function compress(chain: Int32Array, bytes: number, last: boolean): void {
  for (let i = 0; i < 8; i += 1) {
    work[i] = chain[i] ?? 0
    work[i + 8] = INITIAL[i] ?? 0
  }
  work[12] = (work[12] ?? 0) ^ bytes
  if (last) work[14] = ~(work[14] ?? 0)
  for (let r = 0; r < 160; r += 16) {
    const word = (i: number): number => words[SIGMA[r + i] ?? 0] ?? 0
    mix(0, 4, 8, 12, word(0), word(1))
    mix(1, 5, 9, 13, word(2), word(3))
    mix(2, 6, 10, 14, word(4), word(5))
    mix(3, 7, 11, 15, word(6), word(7))
    mix(0, 5, 10, 15, word(8), word(9))
    mix(1, 6, 11, 12, word(10), word(11))
    mix(2, 7, 8, 13, word(12), word(13))
    mix(3, 4, 9, 14, word(14), word(15))
  }
  for (let i = 0; i < 8; i += 1) chain[i] = (chain[i] ?? 0) ^ (work[i] ?? 0) ^ (work[i + 8] ?? 0)
}

/** The chain after the key's own block. `key` has 32 bytes. */
function keyed(key: Uint8Array): Int32Array {
  const chain = Int32Array.from(INITIAL)
  chain[0] = (chain[0] ?? 0) ^ 0x01010000 ^ (KEY_BYTES << 8) ^ OUT_BYTES
  words.fill(0)
  key.forEach((byte, i) => {
    words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (8 * (i & 3)))
  })
  compress(chain, BLOCK, false)
  return chain
}

/** Fills `words` with a text; false where it is too long or not plain. */
function fill(text: string): boolean {
  if (text.length > BLOCK || text.length === 0) return false
  words.fill(0)
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127) return false
    words[i >> 2] = (words[i >> 2] ?? 0) | (code << (8 * (i & 3)))
  }
  return true
}

const swapped = (word: number): number =>
  ((word << 24) | ((word << 8) & 0xff0000) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0

/** The first two 32-bit numbers, high bytes first, of the keyed hash of a text. */
export type ShortHash = (text: string) => readonly [number, number]

/** Secrets whose first block stays mixed: the few that one game draws from by turns. */
const KEPT = 16
const ready = new Map<string, ShortHash>()

/** A hash under the 256-bit digest of a secret text. */
export function hashUnder(secret: string): ShortHash {
  const known = ready.get(secret)
  if (known !== undefined) return known
  const made = prepared(blake2s(utf8ToBytes(secret), { dkLen: KEY_BYTES }))
  const [oldest] = ready.keys()
  if (oldest !== undefined && ready.size >= KEPT) ready.delete(oldest)
  ready.set(secret, made)
  return made
}

function prepared(key: Uint8Array): ShortHash {
  const start = keyed(key)
  const chain = new Int32Array(8)
  return text => {
    if (!fill(text)) return hashed(key, text)
    chain.set(start)
    compress(chain, BLOCK + text.length, true)
    return [swapped(chain[0] ?? 0), swapped(chain[1] ?? 0)]
  }
}

function hashed(key: Uint8Array, text: string): readonly [number, number] {
  const hash = blake2s(utf8ToBytes(text), { key, dkLen: OUT_BYTES })
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength)
  return [view.getUint32(0), view.getUint32(4)]
}

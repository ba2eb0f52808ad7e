import { blake2s } from '@noble/hashes/blake2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashUnder } from '../../shared/base/hash.ts'

function fromLibrary(secret: string, text: string): readonly number[] {
  const key = blake2s(utf8ToBytes(secret), { dkLen: 32 })
  const hash = blake2s(utf8ToBytes(text), { key, dkLen: 16 })
  const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength)
  return [view.getUint32(0), view.getUint32(4)]
}

describe('a short hash', () => {
  it('is the library’s, for texts of every length', () => {
    for (let length = 0; length <= 130; length += 1) {
      const text = 'round|draw|'.repeat(12).slice(0, length)
      expect(hashUnder('a secret')(text)).toEqual(fromLibrary('a secret', text))
    }
  })

  it('is the library’s, for any text and secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 40 }), (text, secret) => {
        expect(hashUnder(secret)(text)).toEqual(fromLibrary(secret, text))
      }),
    )
  })
})

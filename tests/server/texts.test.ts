import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REFUSALS } from '../../server/refusals.ts'

describe('what the server refuses', () => {
  it('has words for the screen, and no words are left over', () => {
    const messages = JSON.parse(readFileSync('client/texts/en/server.json', 'utf8')) as object
    expect(Object.keys(messages).sort()).toEqual(REFUSALS.map(key => `refusal.${key}`).sort())
  })
})

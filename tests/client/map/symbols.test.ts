import ms from 'milsymbol'
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../client/map/symbols/draw.ts'
import { SIDC } from '../../../client/map/symbols/sidc.ts'
import file from '../../../client/map/symbols/symbols.json' with { type: 'json' }
import { COUNTER_KINDS } from '../../../shared/model/ids.ts'

describe('the symbols of the counters', () => {
  it.each(Object.entries(SIDC))('%s has a code that the standard knows', (_name, sidc) => {
    expect(sidc).toMatch(/^\d{20}$/)
    expect(new ms.Symbol(sidc).isValid()).toBe(true)
  })

  it('has one for every kind of counter, all different', () => {
    const codes = COUNTER_KINDS.map(kind => SIDC[kind])
    expect(new Set(codes).size).toBe(COUNTER_KINDS.length)
  })

  it('takes no side: every symbol is of the same standard identity', () => {
    const identities = Object.values(SIDC).map(sidc => new ms.Symbol(sidc).getMetadata().affiliation)
    expect(new Set(identities)).toEqual(new Set(['Friend']))
  })

  it('is drawn beforehand exactly as the library draws it', () => {
    expect(file).toEqual(drawn())
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget, type Remembered, remember, remembered } from '../../../client/link/remembered.ts'

const place = (token: string): Remembered => ({ token, table: 't', seat: 'PL', code: 'ABC' })

describe('places on this device', () => {
  const shelf = new Map<string, string>()
  beforeEach(() => {
    shelf.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => shelf.set(key, value),
    })
  })
  afterEach(() => void vi.unstubAllGlobals())

  it('are given back latest first, each once', () => {
    for (const token of ['a', 'b', 'a']) remember(place(token))
    expect(remembered().map(({ token }) => token)).toEqual(['a', 'b'])
  })

  it('are forgotten one by one', () => {
    remember(place('a'))
    remember(place('b'))
    forget('b')
    expect(remembered()).toEqual([place('a')])
  })

  it('are few', () => {
    for (const token of 'abcdefghij') remember(place(token))
    expect(remembered().length).toBe(6)
  })

  it.each(['{', '7', '[{"token":1}]', '[null]', '[{"token":"a","table":"t","seat":"XX"}]'])(
    'do without what cannot be read: %s',
    stored => {
      shelf.set('kordon.places', stored)
      expect(remembered()).toEqual([])
    },
  )

  it('do without a device that stores nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(() => remember(place('a'))).not.toThrow()
    expect(remembered()).toEqual([])
  })
})

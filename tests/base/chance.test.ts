import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'

const SAMPLE = 4000
const tags = Array.from({ length: SAMPLE }, (_, index) => `draw ${index}`)

describe('chance', () => {
  it('[R7.1] draws by seed, round and name, whatever was drawn before', () => {
    const one = chanceOf('seed', 3)
    const other = chanceOf('seed', 3)
    other.unit('something else')
    expect(other.unit('incident')).toBe(one.unit('incident'))
    expect(chanceOf('seed', 4).unit('incident')).not.toBe(one.unit('incident'))
    expect(chanceOf('seeds', 3).unit('incident')).not.toBe(one.unit('incident'))
    expect(one.unit('incidents')).not.toBe(one.unit('incident'))
  })

  it('[R7.2] draws evenly, picks evenly and counts with the given mean', () => {
    const chance = chanceOf('even', 1)
    const units = tags.map(tag => chance.unit(tag))
    const mean = units.reduce((sum, unit) => sum + unit, 0) / SAMPLE
    expect(Math.min(...units)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...units)).toBeLessThan(1)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02)
    expect(Math.abs(tags.filter(tag => chance.happens(tag, 0.3)).length / SAMPLE - 0.3)).toBeLessThan(0.03)
    const counts = tags.map(tag => chance.poisson(tag, 0.9))
    expect(Math.abs(counts.reduce((sum, count) => sum + count, 0) / SAMPLE - 0.9)).toBeLessThan(0.06)
    const picked = new Set(tags.slice(0, 100).map(tag => chance.pick(tag, ['a', 'b', 'c'])))
    expect([...picked].sort()).toEqual(['a', 'b', 'c'])
    expect(() => chance.pick('none', [])).toThrow()
  })
})

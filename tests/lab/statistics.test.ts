import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate, student } from '../../shared/lab/statistics.ts'

const numbers = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2, maxLength: 60 })

describe('an estimate', () => {
  it('knows the mean, spread and interval of a known sample', () => {
    const { mean, sd, ci95 } = estimate([2, 4, 4, 4, 5, 5, 7, 9])
    expect([mean, sd]).toEqual([5, 2.13809])
    expect(ci95[0]).toBeCloseTo(3.2125, 3)
    expect(ci95[1]).toBeCloseTo(6.7875, 3)
  })

  it('of one number, or of equal ones, is that number', () => {
    expect(estimate([3])).toEqual({ mean: 3, sd: 0, ci95: [3, 3] })
    expect(estimate([3, 3, 3, 3])).toEqual({ mean: 3, sd: 0, ci95: [3, 3] })
  })

  it.each([
    [1, 12.7062],
    [5, 2.5706],
    [6, 2.4469],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
    [100_000, 1.96],
  ])('uses Student’s distribution with %s degrees of freedom', (freedom, expected) => {
    expect(student(freedom)).toBeCloseTo(expected, 3)
  })

  it('agrees with the textbook', () => {
    fc.assert(
      fc.property(numbers, values => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length
        const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
        const found = estimate(values)
        expect(found.mean).toBeCloseTo(mean, 5)
        expect(found.sd).toBeCloseTo(sd, 5)
        expect(found.ci95[1] - found.ci95[0]).toBeCloseTo(
          (2 * student(values.length - 1) * sd) / values.length ** 0.5,
          4,
        )
      }),
    )
  })

  it('moves with its numbers', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -500, max: 500 }), (values, by) => {
        const plain = estimate(values)
        const moved = estimate(values.map(value => value + by))
        expect(moved.mean).toBeCloseTo(plain.mean + by, 5)
        expect(moved.sd).toBeCloseTo(plain.sd, 5)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { type GameRow, METRIC_NAMES } from '../../shared/lab/metrics.ts'
import { readConfiguration } from '../../shared/lab/parse.ts'
import { type Claim, casesOf, judgeClaim, nameOf, PROPOSITIONS } from '../../shared/lab/propositions.ts'

const row = (war: number): GameRow => ({
  values: METRIC_NAMES.map(name => (name === 'war' ? war : 0)),
  tensionByRound: [],
  armsIndexByRound: [],
})
const claim = (changes: Partial<Claim> = {}): Claim => ({
  metrics: ['war'],
  of: { all: 'competitive' },
  is: 'above',
  than: { all: 'cooperative' },
  ...changes,
})
const rowsOf = (name: string) =>
  name === 'competitive' ? [row(10), row(12), row(11), row(13)] : [row(1), row(2), row(1), row(2)]

describe('the propositions', () => {
  it('are the fourteen, each with claims about metrics that there are', () => {
    expect(PROPOSITIONS.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, index) => `P${index + 1}`))
    for (const { claims } of PROPOSITIONS) {
      expect(claims.length).toBeGreaterThan(0)
      for (const { metrics } of claims) for (const metric of metrics) expect(METRIC_NAMES).toContain(metric)
    }
  })

  it('set only what can be set', () => {
    for (const { set = {} } of casesOf(PROPOSITIONS).values()) {
      const words = Object.entries(set).map(([key, value]) => `${key}=${value}`)
      expect(readConfiguration({ policies: [], set: words })).toMatchObject({ ok: true, value: { set } })
    }
  })

  it('name the same games alike', () => {
    expect(nameOf({ all: 'grit', but: { RU: 'random' }, set: { beta: 2 } })).toBe('grit RU=random beta=2')
  })
})

describe('a claim', () => {
  it('is judged by the differences between games of one number', () => {
    const { effect, holds } = judgeClaim(claim(), rowsOf)
    expect(effect.mean).toBe(10)
    expect(holds).toBe(true)
  })

  it('is not sure that what never happened in a few games never happens', () => {
    const never = () => Array.from({ length: 20 }, () => row(0))
    expect(judgeClaim(claim({ is: 'below', than: 0.1 }), never)).toMatchObject({ holds: false })
    expect(judgeClaim(claim({ is: 'below', than: 0.2 }), never)).toMatchObject({ holds: true })
  })

  it.each([
    [{ is: 'below' }, false],
    [{ by: 9.9 }, false],
    [{ by: 8 }, true],
    [{ than: 5 }, true],
    [{ than: 11.5 }, false],
    [{ is: 'below', than: 20 }, true],
  ] as const)('%j holds: %s', (changes, holds) => {
    expect(judgeClaim(claim(changes), rowsOf).holds).toBe(holds)
  })
})

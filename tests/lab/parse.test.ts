import { describe, expect, it } from 'vitest'
import { readArguments } from '../../server/lab/arguments.ts'
import { POLICIES } from '../../shared/bots/index.ts'
import {
  configurationWith,
  everySeat,
  settingsInForce,
  setupOf,
  temperamentOf,
} from '../../shared/lab/configuration.ts'
import { type Asked, readConfiguration } from '../../shared/lab/parse.ts'
import { LAB_SETTINGS } from '../../shared/lab/settings.ts'
import { SEATS } from '../../shared/model/ids.ts'

const read = (asked: Partial<Asked>) => readConfiguration({ policies: [], set: [], ...asked })
const errorOf = (asked: Partial<Asked>): string => {
  const result = read(asked)
  return result.ok ? '' : result.error
}

describe('a configuration', () => {
  it('is the baseline where nothing is said', () => {
    expect(read({})).toEqual({ ok: true, value: configurationWith() })
  })

  it('gives each seat the policy named last for it', () => {
    expect(read({ policies: ['grit', 'RU=competitive'] })).toEqual({
      ok: true,
      value: configurationWith({ policies: { ...everySeat('grit'), RU: 'competitive' } }),
    })
  })

  it('takes numbers and names to where they belong', () => {
    const set = ['beta=1.6', 'csbm=all', 'agenda.RU=opportunist', 'agenda.BY=sovereigntist', 'kReact=2', 'delta=0.2']
    const configuration = read({ set })
    if (!configuration.ok) throw new Error(configuration.error)
    expect(setupOf(configuration.value, 7)).toMatchObject({
      table: 'lab-7',
      seed: 'lab|1|7',
      settings: { beta: 1.6, delta: 0.2 },
      agendas: { RU: 'RU.opportunist', BY: 'BY.sovereigntist' },
      csbm: 'all',
    })
    expect(temperamentOf(configuration.value).reaction).toBe(2)
    expect(settingsInForce(configuration.value)).toMatchObject({
      beta: 1.6,
      kappa: 0.8,
      csbm: 'all',
      signing: 'policy',
    })
  })

  it('accepts every setting at its normal value', () => {
    expect(errorOf({ set: LAB_SETTINGS.map(({ key, normal }) => `${key}=${normal}`) })).toBe('')
  })

  it('names what is valid where a name is not', () => {
    for (const policy of POLICIES) expect(errorOf({ policies: ['bold'] })).toContain(policy)
    for (const seat of SEATS) expect(errorOf({ policies: ['USA=grit'] })).toContain(seat)
    for (const { key } of LAB_SETTINGS) expect(errorOf({ set: ['gamma=1'] })).toContain(key)
    expect(errorOf({ scenario: 'june-1914' })).toContain('december-2019')
    expect(errorOf({ set: ['csbm=some'] })).toContain('russia-nato')
  })

  it.each(['beta=99', 'beta=much', 'beta=', 'beta', 'delta=-0.1', 'delta=NaN', 'noise=1e3'])('refuses %s', text => {
    expect(errorOf({ set: [text] })).toMatch(/must be a number from .* to /)
  })

  it.each(['0', '2.5', 'eight', '-3', '1000'])('refuses %s rounds', rounds => {
    expect(errorOf({ rounds })).toContain('rounds must be a whole number')
  })
})

describe('the command line', () => {
  it('reads the words it knows', () => {
    const words = [
      '--games',
      '40',
      '--seed',
      'x',
      '--rounds',
      '6',
      '--policy',
      'grit',
      '--set',
      'm=0.4',
      '--json',
      '--jobs',
      '3',
    ]
    expect(readArguments([...words, '--csv', 'rows.csv', '--log', 'logs'])).toEqual({
      ok: true,
      value: {
        configuration: configurationWith({ seed: 'x', rounds: 6, policies: everySeat('grit'), set: { m: 0.4 } }),
        games: 40,
        jobs: 3,
        json: true,
        csv: 'rows.csv',
        logFolder: 'logs',
      },
    })
    expect(readArguments(['--list'])).toEqual({ ok: true, value: 'list' })
  })

  it.each([[['--game', '4']], [['--games', 'many']], [['--jobs', '0']], [['stray']], [['--games']]])(
    'refuses %j and says what is valid',
    words => {
      const result = readArguments(words)
      expect(result.ok ? '' : result.error).toMatch(/Valid: --scenario|must be a whole number/)
    },
  )
})

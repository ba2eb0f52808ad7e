import { describe, expect, it } from 'vitest'
import { filesUnder, textOf } from '../support/sources.ts'

const NUMBER = /\[(R\d+\.\d+[a-z]?)\]/g
const numbersIn = (text: string) => [...text.matchAll(NUMBER)].flatMap(match => match[1] ?? [])

const rulebook = filesUnder('shared/rules/rulebook', 'md').flatMap(path => numbersIn(textOf(path)))
const code = new Set(filesUnder('shared', 'ts').flatMap(path => numbersIn(textOf(path))))
const titles = new Set(
  filesUnder('tests', 'ts', 'tsx').flatMap(path =>
    textOf(path)
      .split('\n')
      .filter(line => /\b(it|test|describe)(\.each)?\b.*\[R\d/.test(line) || /^\s*['"`].*\[R\d/.test(line))
      .flatMap(numbersIn),
  ),
)

describe('the rulebook', () => {
  it('has rules', () => {
    expect(new Set(rulebook).size).toBeGreaterThan(40)
  })

  it('is cited by the code, rule by rule', () => {
    expect([...new Set(rulebook)].filter(number => !code.has(number))).toEqual([])
  })

  it('is shown by a test, rule by rule', () => {
    expect([...new Set(rulebook)].filter(number => !titles.has(number))).toEqual([])
  })

  it('holds every rule that the code cites', () => {
    const known = new Set(rulebook)
    expect([...code].filter(number => !known.has(number))).toEqual([])
  })
})

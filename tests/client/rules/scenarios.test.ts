import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../client/screens/rules/book/entries.ts'
import { scenarioEntries } from '../../../client/screens/rules/book/scenarios.ts'
import { allMessages } from '../../../client/texts/allMessages.ts'
import { ruleMessages } from '../../../client/texts/ruleMessages.ts'
import { tellerOf } from '../../../client/texts/teller.ts'
import { SCENARIOS } from '../../../shared/content/scenarios/index.ts'

const entries = scenarioEntries(tellerOf('en', { ...allMessages, ...ruleMessages }))
const entryOf = (id: string): Entry => {
  const found = entries.find(entry => entry.id === `scenario-${id}`)
  if (found === undefined) throw new Error(`no entry for ${id}`)
  return found
}
const told = (id: string, term: string): readonly string[] =>
  entryOf(id)
    .facts.filter(fact => fact.term === term)
    .flatMap(fact => fact.lines.map(({ text }) => text))

describe('the scenarios in the rulebook', () => {
  it('are all there, in words and without raw keys', () => {
    expect(entries.map(({ id }) => id)).toEqual(SCENARIOS.map(({ id }) => `scenario-${id}`))
    for (const { words } of entries)
      expect(words).not.toMatch(/\b(rules|scenarios?|order|agreement|inject|area|seat)\.[a-z]/)
  })

  it('name what they rest on, with the doubts', () => {
    for (const { id, sources } of SCENARIOS) {
      const { words } = entryOf(id)
      for (const { source, confidence } of id === 'december-2019' ? sources : []) {
        expect(words).toContain(source)
        if (confidence === 'R') expect(words).toContain('before it is checked')
      }
    }
    expect(told('zapad-2017', 'Rests on').join(' ')).toContain('12,700–100,000')
    expect(told('defender-2020', 'Rests on').some(text => text.includes('before it is checked'))).toBe(true)
  })

  it('say how long they last, which news is certain and what a smaller game leaves', () => {
    expect(told('quick-start', 'Length')).toEqual(['3 rounds of two months.'])
    expect(told('long-road', 'Length')).toEqual(['10 to 12 rounds of two months.'])
    expect(told('zapad-2017', 'Begins')).toEqual(['June 2017'])
    expect(told('belarus-2020', 'News that comes for certain')).toHaveLength(6)
    expect(told('quick-start', 'On offer')[0]).toContain('Russia, Poland, Belarus')
    expect(told('minsk-dialogue', 'Prices of its own')).toHaveLength(3)
    expect(told('defender-2020', 'Held in any case')).toHaveLength(1)
  })
})

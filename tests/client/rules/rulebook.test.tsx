import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { CHAPTERS } from '../../../client/screens/rules/book/chapters.ts'
import { finder } from '../../../client/screens/rules/book/search.ts'
import { Rulebook } from '../../../client/screens/rules/Rulebook.tsx'
import { Texts } from '../../../client/texts/index.tsx'
import { loadRuleTexts } from '../../../client/texts/messages.ts'
import { AGREEMENTS, PLEDGES } from '../../../shared/content/agreements/catalog.ts'
import { INJECTS } from '../../../shared/content/injects/catalog.ts'
import { ORDERS } from '../../../shared/content/orders/catalog.ts'
import { filesUnder, textOf } from '../../support/sources.ts'

// It asks the browser for the theme, and there is none here.
vi.mock('../../../client/screens/parts/ThemeSwitch.tsx', () => ({ ThemeSwitch: () => null }))

let markup = ''
let anchors: ReadonlySet<string> = new Set()
const missing = (ids: readonly string[]): readonly string[] => ids.filter(id => !anchors.has(id))

beforeAll(async () => {
  await loadRuleTexts()
  markup = renderToStaticMarkup(
    <Router ssrPath="/rules">
      <Texts>
        <Rulebook />
      </Texts>
    </Router>,
  )
  anchors = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(match => match[1] ?? ''))
})

describe('the rulebook as a page', () => {
  it('has an anchor for every numbered rule', () => {
    const numbers = filesUnder('shared/rules/rulebook', 'md').flatMap(path =>
      [...textOf(path).matchAll(/^(?:\*\*)?\[(R\d+\.\d+)\]/gm)].map(match => match[1] ?? ''),
    )
    expect(numbers.length).toBeGreaterThan(60)
    expect(missing(numbers)).toEqual([])
    expect(CHAPTERS.flatMap(chapter => chapter.rules.map(rule => rule.number))).toEqual(numbers)
  })

  it('has an anchor for every order, agreement, pledge and card of the news', () => {
    expect(missing(ORDERS.map(({ code }) => `order-${code}`))).toEqual([])
    expect(missing(AGREEMENTS.map(({ type }) => `agreement-${type}`))).toEqual([])
    expect(missing(PLEDGES.map(({ type }) => `pledge-${type}`))).toEqual([])
    expect(missing(INJECTS.map(({ id }) => `inject-${id}`))).toEqual([])
  })

  it('has an anchor for every rule that a reason names', () => {
    const cited = filesUnder('shared/rules', 'ts').flatMap(path =>
      [...textOf(path).matchAll(/'(R\d+\.\d+)'/g)].map(match => match[1] ?? ''),
    )
    const shown = filesUnder('client', 'tsx').flatMap(path =>
      [...textOf(path).matchAll(/rule="(R\d+\.\d+)"/g)].map(match => match[1] ?? ''),
    )
    expect(cited.length).toBeGreaterThan(10)
    expect(shown.length).toBeGreaterThan(2)
    expect(missing([...new Set([...cited, ...shown])])).toEqual([])
  })

  it('leads nowhere that does not exist', () => {
    const links = [...markup.matchAll(/href="#([^"]+)"/g)].map(match => match[1] ?? '')
    expect(links.length).toBeGreaterThan(200)
    expect(missing([...new Set(links)])).toEqual([])
  })

  it('gives each id once', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(match => match[1] ?? '')
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('writes words, never keys, and says of every part where it comes from', () => {
    const words = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const raw = /\b(rules|order|agreement|pledge|inject|slot|choice|counter|area|zone|track|seat)\.[a-zA-Z][\w.-]*/g
    expect([...words.matchAll(raw)].map(match => match[0])).toEqual([])
    expect(words).not.toMatch(/undefined|NaN|\[object/)
    const parts = ORDERS.length + AGREEMENTS.length + PLEDGES.length + INJECTS.length
    expect([...markup.matchAll(/<dt>Source<\/dt>/g)]).toHaveLength(parts)
  })

  it('says what an order does with the numbers of its row', () => {
    const order = (code: string): string => markup.split(`id="order-${code}"`)[1]?.split('</article>')[0] ?? ''
    expect(order('N1')).toContain('NATO cohesion: +4.')
    expect(order('N1')).toContain('Poland gives P8')
    expect(order('R1')).toContain('2 action points')
    expect(order('C4')).toMatch(/small: 1 action point.*large: 3 action points/)
    expect(order('Y1')).toContain('Not together with Y2, Y3.')
  })
})

describe('the search', () => {
  it('finds all of the words, whatever their case and accents', () => {
    const find = finder('pabrade TANKS')
    expect(find('Tanks at Pabradė')).toBe(true)
    expect(find('Tanks elsewhere')).toBe(false)
    expect(finder('')('anything')).toBe(true)
  })
})

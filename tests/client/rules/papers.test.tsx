import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { Limits } from '../../../client/screens/rules/paper/Limits.tsx'
import { RoleSheet } from '../../../client/screens/rules/paper/RoleSheet.tsx'
import { Summary } from '../../../client/screens/rules/paper/Summary.tsx'
import { Texts } from '../../../client/texts/index.tsx'
import { loadRuleTexts } from '../../../client/texts/messages.ts'
import { OBJECTIVE_WEIGHTS } from '../../../shared/content/objectives.ts'
import { ORDERS } from '../../../shared/content/orders/catalog.ts'
import { SEATS } from '../../../shared/model/ids.ts'
import { textOf } from '../../support/sources.ts'

// It asks the browser for the theme, and there is none here.
vi.mock('../../../client/screens/parts/ThemeSwitch.tsx', () => ({ ThemeSwitch: () => null }))

beforeAll(loadRuleTexts)

const markupOf = (page: ReactNode): string =>
  renderToStaticMarkup(
    <Router ssrPath="/rules">
      <Texts>{page}</Texts>
    </Router>,
  )
const rules = new Set(
  [
    '01-round',
    '02-board',
    '03-state',
    '04-perception',
    '05-resolution',
    '06-orders',
    '08-settings',
    '10-scores',
    '11-bots',
  ]
    .flatMap(name => [...textOf(`shared/rules/rulebook/${name}.md`).matchAll(/\[(R\d+\.\d+)\]/g)])
    .map(match => match[1] ?? ''),
)

describe('a role sheet', () => {
  it.each(SEATS)('of %s holds its brief, the weights, the agendas and every order it may give', seat => {
    const markup = markupOf(<RoleSheet seat={seat} />)
    for (const row of ORDERS.filter(one => one.seats.includes(seat))) expect(markup).toContain(`#order-${row.code}"`)
    expect(markup).toMatch(/secret agenda/)
    expect(markup).not.toMatch(/\b(role|agenda|objective|order)\.[a-zA-Z]/)
    expect(markup).not.toContain('undefined')
  })

  it('[R10.2] weighs objectives to a whole', () => {
    for (const seat of SEATS) {
      const sum = Object.values<number>(OBJECTIVE_WEIGHTS[seat]).reduce((all, weight) => all + weight, 0)
      expect(sum).toBeCloseTo(1, 9)
    }
  })
})

describe('the summary and the page on limits', () => {
  it.each([
    ['summary', <Summary key="s" />],
    ['limits', <Limits key="l" />],
  ] as const)('%s cites only rules that exist', (_, page) => {
    const cited = [...markupOf(page).matchAll(/\/rules#(R\d+\.\d+)/g)].map(match => match[1] ?? '')
    expect(cited.length).toBeGreaterThan(4)
    expect(cited.filter(number => !rules.has(number))).toEqual([])
  })

  it('marks every claim with its source and how sure it is', () => {
    const claims = textOf('client/texts/en/rules/limits.md')
      .split(/\n(?=- )/)
      .filter(part => part.startsWith('- '))
      .map(part => (part.split(/\n\n/)[0] ?? '').trim())
    expect(claims.length).toBeGreaterThan(20)
    expect(claims.filter(claim => !/\[[VSRMD]: [^\]]+\]$/.test(claim))).toEqual([])
    const markup = markupOf(<Limits />)
    expect(markup).not.toMatch(/\[[VSRMD]:/)
    const recalled = claims.filter(claim => claim.includes('[R:')).length
    expect([...markup.matchAll(/to be checked/g)].length).toBe(recalled)
  })
})

import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { BoardView } from '../../../client/map/BoardView.tsx'
import { BoardListView } from '../../../client/map/list/BoardListView.tsx'
import { standingsOf } from '../../../client/map/standing/standing.ts'
import { figures, spokenName } from '../../../client/map/standing/words.ts'
import { allMessages } from '../../../client/texts/allMessages.ts'
import { Texts } from '../../../client/texts/index.tsx'
import { loadGameTexts } from '../../../client/texts/messages.ts'
import { tellerOf } from '../../../client/texts/teller.ts'
import type { BoardSlice } from '../../../shared/model/frame.ts'
import { AREAS, type AreaId, SEATS } from '../../../shared/model/ids.ts'
import { absorbed, baltic } from './boards.ts'
import { plate } from './fixture.ts'

const { t, has } = tellerOf('en', allMessages)

/** The words of a page: tags become bars, so that neighbouring cells stay apart. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, '|')
    .replaceAll('&#x27;', "'")

const list = (board: BoardSlice): string =>
  renderToString(
    <Texts>
      <BoardListView board={board} />
    </Texts>,
  )

const map = (board: BoardSlice, selectable: readonly AreaId[] | null = null): string =>
  renderToString(
    <Texts>
      <BoardView
        plate={plate}
        board={board}
        selectable={selectable}
        selected="lv-latvia"
        onSelect={() => undefined}
        highlight={[]}
        start="lv-latvia"
      />
    </Texts>,
  )

beforeAll(loadGameTexts)

describe('the words of the map', () => {
  it('name every area, and say of contested ones whose they are', () => {
    expect(AREAS.filter(area => !has(`area.${area}`))).toEqual([])
    expect(t('map.contested.ua-crimea')).toBe('Crimea · Ukraine, occupied by Russia since 2014')
    expect(t('map.contested.ua-donbas')).toBe('Donbas · Ukraine, partly held by Russia-backed forces since 2014')
  })

  it('say in one breath what stands in an area', () => {
    const standings = standingsOf(baltic)
    const name = (area: AreaId) => {
      const standing = standings.get(area)
      return standing && spokenName(t, standing)
    }
    expect(name('lt-lithuania')).toBe(
      'Lithuania. Held by: Baltics. Baltics: 0.7 offence, 1.8 defence. NATO, estimated: 0.1 to 0.2 offence, 0.3 to 0.4 defence. Contact zone: Suwałki corridor',
    )
    expect(name('ru-pskov-novgorod')).toContain('Russia: exercise of 2 to 4 brigades, not announced')
    expect(name('pl-west')).toContain('NATO: exercise of 3 brigades, notified in advance, with observers')
    expect(name('ua-crimea')).toContain('Crimea · Ukraine, occupied by Russia since 2014')
    expect(name('se-gotland')).toBe('Gotland. Neutral; not in play. No forces known here')
    expect(name('sea-baltic-central')).toContain('Contact zone: Baltic Sea, with a hot line; 2 incidents this round')
  })
})

describe('the list', () => {
  it.each([
    ['with Belarus between', baltic],
    ['with Belarus absorbed', absorbed],
  ])('has every area once, with every figure of its forces, %s', (_name, board) => {
    const words = wordsOf(list(board))
    for (const [area, { forces }] of standingsOf(board)) {
      const from = words.indexOf(`|${t(`area.${area}`)}|`)
      expect(from, area).toBeGreaterThan(-1)
      const rest = words.slice(from, from + 900)
      for (const force of forces) {
        const figure = `|${figures(force.offence)}||${figures(force.defence)}|`
        expect(rest, `${area} ${force.owner}`).toContain(figure)
      }
    }
  })

  it('says exercises, postures, base, zones, hot lines, incidents and the cushion', () => {
    const words = wordsOf(list(baltic))
    for (const said of [
      'Russia: exercise of 2 to 4 brigades, not announced',
      'Ukraine: on alert',
      'Poland: heightened readiness',
      'Russian base',
      'hot line open',
      'serious incident between Russia and Baltics',
      'high-risk incident between Russia and Ukraine',
      'Cushion: 42 %',
    ])
      expect(words).toContain(said)
  })

  it('puts absorbed Belarus among the areas that Russia holds', () => {
    const tables = list(absorbed)
      .split('<table')
      .filter(table => table.includes('data-holder="BY"'))
    expect(tables).toEqual([])
    expect(wordsOf(list(absorbed))).toContain('Belarus, absorbed: counts as held by Russia')
  })
})

describe('the map', () => {
  const html = () => map(baltic)

  it('has a button with a spoken name for every area, one of them in the tab order', () => {
    const page = html()
    expect(page.match(/data-area="[^"]*" data-holder=/g)).toHaveLength(AREAS.length)
    expect(page.match(/<path[^>]*tabindex="0"/gi)).toHaveLength(1)
    expect(page).toContain('aria-label="Estonia. Held by: Baltics. Baltics: 0.5 offence, 1.2 defence.')
  })

  it('shows a counter for every force, with its figures, and marks what is only believed', () => {
    const page = html()
    const words = wordsOf(page)
    for (const { forces } of standingsOf(baltic).values())
      for (const force of forces) expect(words).toContain(`|${figures(force.offence)}||${figures(force.defence)}|`)
    const guesses = baltic.estimates.filter(({ inspected }) => !inspected)
    expect(page.match(/data-guess="true"/g)).toHaveLength(guesses.length)
  })

  it('shows every exercise, and flares where there were incidents', () => {
    const page = html()
    expect(wordsOf(page).match(/EX!?\|/g)).toHaveLength(baltic.exercises.length)
    expect(page.match(/data-severity="(routine|serious|high)"/g)).toHaveLength(3)
  })

  it('bars what may not be picked while something is asked', () => {
    const page = map(baltic, ['pl-centre'])
    expect(page.match(/aria-disabled="true"/g)).toHaveLength(AREAS.length - 1)
  })

  it('tones an absorbed Belarus as Russian', () => {
    expect(map(absorbed)).not.toContain('data-holder="BY"')
    for (const seat of SEATS) expect(html()).toContain(`data-holder="${seat}"`)
  })
})

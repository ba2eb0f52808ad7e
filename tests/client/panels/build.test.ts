import { describe, expect, it } from 'vitest'
import {
  buildOrder,
  choicesFor,
  costOf,
  costOfDraft,
  costRange,
  missing,
  notNow,
  pick,
  settle,
} from '../../../client/panels/desk/build.ts'
import { moved, placed, without } from '../../../client/panels/desk/list.ts'
import { placesOf } from '../../../client/panels/desk/places.ts'
import type { OrderOption } from '../../../shared/model/frame.ts'
import { board } from '../fixtures/board.ts'
import { desk } from '../fixtures/desk.ts'

const option = (code: string): OrderOption => {
  const found = desk.options.find(each => each.code === code)
  if (!found) throw new Error(`no option ${code}`)
  return found
}
const slot = (of: OrderOption, name: string) => {
  const found = of.slots.find(each => each.name === name)
  if (!found) throw new Error(`no slot ${name}`)
  return found
}

describe('picks become an order', () => {
  const build = option('C1')
  const move = option('C3')

  it('offers no choice that is excepted by an earlier pick', () => {
    expect(choicesFor(build, slot(build, 'kind'), { region: 'pl-west' })).toEqual(['territorial'])
    expect(choicesFor(build, slot(build, 'kind'), { region: 'pl-centre' })).toEqual(['territorial', 'air-defence'])
    expect(choicesFor(move, slot(move, 'to'), { counter: 'k1' })).toEqual(['pl-west', 'pl-centre'])
  })

  it('offers no choice that would leave a later slot empty', () => {
    const trap: OrderOption = {
      ...build,
      except: [
        ['region', 'pl-west', 'kind', 'territorial'],
        ['kind', 'air-defence', 'region', 'pl-west'],
      ],
    }
    expect(choicesFor(trap, slot(trap, 'region'), {})).toEqual(['pl-centre', 'pl-northeast'])
  })

  it('fills a slot that has one choice left, and drops a pick that no longer fits', () => {
    expect(pick(build, {}, 'region', 'pl-west')).toEqual({ region: 'pl-west', kind: 'territorial' })
    const moved = pick(move, { counter: 'k1', to: 'pl-west' }, 'counter', 'k2')
    expect(moved).toEqual({ counter: 'k2' })
    expect(missing(move, moved).map(each => each.name)).toEqual(['to'])
    expect(settle(build, { region: 'nowhere' })).toEqual({})
  })

  it('builds only what is complete', () => {
    expect(buildOrder(build, { region: 'pl-centre' }, null)).toBeNull()
    const label = { claim: 'response', to: 'RU' } as const
    expect(buildOrder(build, { region: 'pl-centre', kind: 'air-defence' }, label)).toEqual({
      code: 'C1',
      picks: { region: 'pl-centre', kind: 'air-defence' },
      label,
    })
  })

  it('prices by the deciding slot', () => {
    const exercise = option('C4')
    expect(costOf(exercise, {})).toBe(1)
    expect(costOf(exercise, { size: 'large' })).toBe(3)
    expect(costRange(exercise)).toEqual({ low: 1, high: 3 })
    const draft = [...desk.draft, { code: 'C4', picks: { region: 'pl-west', size: 'medium' }, label: null }]
    expect(costOfDraft(desk.options, draft)).toBe(3)
  })

  it('says why an option cannot be added', () => {
    expect(notNow(option('C4'), [{ code: 'C4', picks: {}, label: null }], 4)).toBe('used')
    expect(notNow(option('P1'), [], 1)).toBe('dear')
    expect(notNow(option('P1'), [], 2)).toBeNull()
  })

  it('finds choices on the map: places as themselves, units where they stand, words nowhere', () => {
    const to = slot(move, 'to')
    expect([...placesOf(to, to.choices, board.counters).keys()]).toEqual(to.choices)
    expect([...placesOf(slot(move, 'counter'), ['k1', 'k2'], board.counters)]).toEqual([
      ['pl-northeast', 'k1'],
      ['pl-west', 'k2'],
    ])
    expect(placesOf(slot(build, 'kind'), ['territorial'], board.counters).size).toBe(0)
  })
})

describe('the draft as a list', () => {
  it('moves, replaces, adds and takes out', () => {
    const list = ['a', 'b', 'c']
    expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(list, 0, -1)).toBe(list)
    expect(without(list, 1)).toEqual(['a', 'c'])
    expect(placed(list, null, 'd')).toEqual(['a', 'b', 'c', 'd'])
    expect(placed(list, 1, 'd')).toEqual(['a', 'd', 'c'])
  })
})

import { describe, expect, it } from 'vitest'
import { ORDERS, rowOf } from '../../shared/content/orders/catalog.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import { orderOptions, refuseDraft, refuseOrder } from '../../shared/rules/orders/index.ts'
import { seat, tableOf } from './game.ts'
import { calm, order, play } from './play.ts'

describe('drafts', () => {
  it.each<[string, SeatId, readonly Order[], string]>([
    ['an unknown order', 'RU', [order('Z9')], 'unknown-order'],
    ['another seat’s order', 'PL', [order('R1', { kind: 'missile' })], 'not-your-order'],
    ['an order that is talk', 'PL', [order('C8')], 'order-by-talk'],
    ['a missing pick', 'PL', [order('C1', { region: 'pl-west' })], 'pick-missing'],
    ['a pick too many', 'PL', [order('C10', { against: 'RU', form: 'patrol', more: 'yes' })], 'unknown-pick'],
    [
      'a pick that is not offered',
      'PL',
      [order('C1', { region: 'ru-moscow', kind: 'territorial' })],
      'pick-not-offered',
    ],
    [
      'picks that clash',
      'PL',
      [order('C3', { kind: 'naval', from: 'sea-baltic-south', to: 'pl-west' })],
      'picks-clash',
    ],
    ['a condition that fails', 'BY', [order('Y1')], 'nobody-asked'],
    [
      'too dear a draft',
      'PL',
      [order('P3', { kind: 'missile', region: 'pl-west' }), order('P1'), order('P4', { region: 'pl-northeast' })],
      'not-enough-ap',
    ],
    ['an order too often', 'PL', [order('C11', { about: 'RU' }), order('C11', { about: 'BY' })], 'order-limit'],
    [
      'the same thing twice',
      'PL',
      [order('C7', { region: 'by-grodno' }), order('C7', { region: 'by-grodno' })],
      'orders-clash',
    ],
  ])('[R6.2] refuse %s', (_, id, orders, key) => {
    const table = tableOf()
    expect(refuseDraft(table.state(), id, orders)?.key).toBe(key)
    expect(table.refusal(seat(id), { kind: 'saveDraft', orders })).toBe(key)
  })

  it('[R6.2] refuse a label addressed to nobody or to oneself', () => {
    const { state } = tableOf()
    const labelled = (label: Order['label']) => refuseOrder(state(), 'PL', { ...order('P7'), label })?.key ?? null
    expect(labelled({ claim: 'response', to: 'BY' })).toBe(null)
    expect(labelled({ claim: 'routine', to: null })).toBe(null)
    expect(labelled({ claim: 'routine', to: 'BY' })).toBe('label-unclear')
    expect(labelled({ claim: 'response', to: 'PL' })).toBe('label-unclear')
  })

  it('[R6.2] are offered so that every combination but the exceptions is legal', () => {
    const { state } = tableOf()
    for (const id of SEATS)
      for (const option of orderOptions(state(), id)) {
        if (option.refused !== null) continue
        const all = option.slots.reduce<Record<string, string>[]>(
          (picks, slot) => picks.flatMap(pick => slot.choices.map(choice => ({ ...pick, [slot.name]: choice }))),
          [{}],
        )
        for (const picks of all) {
          const excepted = option.except.some(([a, x, b, y]) => picks[a] === x && picks[b] === y)
          const refused = refuseOrder(state(), id, order(option.code, picks))
          expect([option.code, picks, refused?.key ?? null]).toEqual([
            option.code,
            picks,
            excepted ? 'picks-clash' : null,
          ])
        }
      }
  })

  it('[R6.2] drop out when they have become impossible, and cost nothing', () => {
    const table = tableOf(calm)
    table.to('orders')
    table.give(seat('UA'), { kind: 'saveDraft', orders: [order('U8', { region: 'by-gomel' }), order('U9')] })
    table.give(seat('UA'), { kind: 'commit' })
    const csbm = table.state().agreements.find(({ terms }) => terms.parties.includes('UA'))
    table.give(seat('BY'), { kind: 'denounce', agreement: csbm?.id ?? '' })
    table.to('resolution')
    expect(table.state().acts.map(act => act.order.code)).toEqual(['U9'])
    expect(table.state().seats.UA.ap).toBe(3)
  })

  it('[R6.2] have a row each with six or more for every seat', () => {
    expect(new Set(ORDERS.map(row => row.code)).size).toBe(ORDERS.length)
    for (const id of SEATS)
      expect(ORDERS.filter(row => row.seats.length === 1 && row.seats[0] === id).length).toBeGreaterThan(5)
    for (let n = 1; n <= 11; n += 1) expect(rowOf(`C${n}`)?.seats).toEqual(SEATS)
  })

  it('[R6.2] can each be carried out', () => {
    for (const row of ORDERS) {
      const [id] = row.seats
      if (row.byCommand !== undefined || id === undefined) continue
      const table = tableOf(calm)
      const option = orderOptions(table.state(), id).find(one => one.code === row.code)
      if (option === undefined || option.refused !== null) continue
      const picks = Object.fromEntries(option.slots.map(slot => [slot.name, slot.choices.at(-1) ?? '']))
      if (option.except.some(([a, x, b, y]) => picks[a] === x && picks[b] === y)) continue
      play(table, { [id]: [order(row.code, picks)] })
      expect(table.state().acts.map(act => act.order.code)).toContain(row.code)
    }
  })
})

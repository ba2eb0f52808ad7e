import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { natureOf } from '../../shared/content/orders/nature.ts'
import type { OrderOption } from '../../shared/model/frame.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import type { GameState } from '../../shared/model/state.ts'
import { invariants } from '../../shared/rules/index.ts'
import { costOf, orderOptions, refuseDraft } from '../../shared/rules/orders/index.ts'
import { seat, tableOf } from './game.ts'

/** Any draft: numbers that choose among what is offered. */
const drafts = fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })), { maxLength: 5 })
const rounds = fc.array(fc.record({ RU: drafts, NATO: drafts, PL: drafts, BA: drafts, UA: drafts, BY: drafts }), {
  minLength: 1,
  maxLength: 3,
})

function chosen(state: GameState, id: SeatId, numbers: readonly (readonly [number, readonly number[]])[]): Order[] {
  const options = orderOptions(state, id).filter(option => option.refused === null)
  const orders: Order[] = []
  for (const [which, picks] of numbers) {
    const option = options[which % options.length]
    const order = option === undefined ? null : orderOf(option, picks)
    if (order !== null && refuseDraft(state, id, [...orders, order]) === null) orders.push(order)
  }
  return orders
}

const orderOf = ({ code, slots }: OrderOption, numbers: readonly number[]): Order => ({
  code,
  picks: Object.fromEntries(
    slots.map(({ name, choices }, index) => [name, choices[(numbers[index] ?? 0) % choices.length] ?? '']),
  ),
  label: null,
})

/** Size of all counters by owner and kind. */
function musters(state: GameState): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { owner, kind, size } of Object.values(state.counters)) {
    const name = `${owner} ${kind}`
    sums[name] = (sums[name] ?? 0) + size
  }
  return sums
}

const changes = (before: GameState, after: GameState): readonly number[] => {
  const [from, to] = [musters(before), musters(after)]
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].map(name => (to[name] ?? 0) - (from[name] ?? 0))
}

describe('whatever is ordered', () => {
  it('[R6.4] conserves force except by builds and withdrawals, never spends what is not there, and keeps every range', () => {
    fc.assert(
      fc.property(fc.nat(1000), rounds, (seed, plan) => {
        const table = tableOf({ seed: `property ${seed}`, rounds: 9, settings: { p0: 0 } })
        for (const round of plan) {
          table.to('orders')
          const before = table.state()
          const spent = SEATS.map(id => {
            const orders = chosen(table.state(), id, round[id])
            table.give(seat(id), { kind: 'saveDraft', orders })
            return orders.reduce((sum, order) => sum + costOf(table.state(), id, order), 0)
          })
          table.allDone()
          const after = table.state()
          SEATS.forEach((id, index) => {
            expect(after.seats[id].ap).toBe(before.seats[id].ap - (spent[index] ?? 0))
          })
          const acts = after.acts.filter(act => act.round === after.round).map(act => natureOf(act.order).kind)
          const still = acts.every(kind => kind === 'movement' || kind === 'exercise' || kind === 'posture')
          if (still) for (const change of changes(before, after)) expect(change).toBeCloseTo(0, 5)
          expect(invariants(after)).toEqual([])
          table.to('resolution')
        }
      }),
      { numRuns: 25 },
    )
  }, 60_000)

  it('[R6.4] moves a brigade at most, and loses none on the way', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (who, numbers) => {
        const id = SEATS[who] ?? 'RU'
        const table = tableOf({ settings: { p0: 0 } })
        const option = orderOptions(table.state(), id).find(({ code }) => code === 'C3')
        const order = option === undefined ? null : orderOf(option, numbers)
        if (order === null || refuseDraft(table.state(), id, [order]) !== null) return
        const before = table.state()
        table.to('orders')
        table.give(seat(id), { kind: 'saveDraft', orders: [order] })
        table.allDone()
        for (const change of changes(before, table.state())) expect(change).toBeCloseTo(0, 5)
        const there = (state: GameState) =>
          Object.values(state.counters)
            .filter(({ owner, kind, at }) => owner === id && kind === order.picks.kind && at === order.picks.to)
            .reduce((sum, { size }) => sum + size, 0)
        const moved = there(table.state()) - there(before)
        expect(moved).toBeGreaterThan(0)
        expect(moved).toBeLessThanOrEqual(1.00001)
      }),
      { numRuns: 40 },
    )
  })
})

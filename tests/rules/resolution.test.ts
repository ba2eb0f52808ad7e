import { describe, expect, it } from 'vitest'
import type { GameEvent } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import { seat, type Table, tableOf } from './game.ts'

const order = (code: string, picks: Order['picks'] = {}): Order => ({ code, picks, label: null })

/** Orders are committed seat by seat; the facts are those of the last commit, which resolves the round. */
function resolved(table: Table, drafts: Readonly<Partial<Record<SeatId, readonly Order[]>>>): readonly GameEvent[] {
  table.to('orders')
  let facts: readonly GameEvent[] = []
  for (const id of SEATS) {
    table.give(seat(id), { kind: 'saveDraft', orders: drafts[id] ?? [] })
    facts = table.give(seat(id), { kind: 'commit' })
  }
  return facts
}

/** The step of the resolution to which a fact belongs; null for those that belong to several. */
function stepOf(event: GameEvent): number | null {
  if (event.kind === 'apSpent' || event.kind === 'orderCarriedOut') return 1
  if (event.kind === 'trustChanged' && event.change.reason.rule === 'R5.2') return 2
  if (event.kind === 'tensionChanged' && event.change.reason.rule === 'R5.3') return 3
  if (event.kind === 'incidentHappened') return 4
  if (event.kind === 'crisisOpened') return 5
  if (event.kind === 'trackChanged' && event.change.reason.rule === 'R5.6') return 6
  if (event.kind === 'trackChanged' && event.change.reason.rule === 'R5.7') return 7
  if (event.kind === 'trackChanged' && event.change.reason.rule === 'R5.8') return 8
  return null
}

const RACE = {
  RU: [order('C2', { region: 'ru-smolensk', kind: 'armoured' })],
  PL: [order('C2', { region: 'pl-northeast', kind: 'armoured' })],
  BY: [order('C1', { region: 'by-grodno', kind: 'territorial' })],
}

describe('the resolution', () => {
  it('[R5.0] goes through its steps in their order', () => {
    const seen = new Set<number>()
    for (const seed of ['one', 'two', 'three', 'four']) {
      const steps = resolved(tableOf({ seed }), RACE).flatMap(event => stepOf(event) ?? [])
      expect(steps).toEqual([...steps].sort((a, b) => a - b))
      for (const step of steps) seen.add(step)
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining([1, 2, 3, 4, 6, 7, 8]))
  })

  it('[R5.1] carries all orders out together, whoever committed first', () => {
    const cohesion = (drafts: Parameters<typeof resolved>[1]) => {
      const facts = resolved(tableOf({ seed: 'together' }), drafts)
      return facts.reduce((sum, event) => {
        const own =
          event.kind === 'trackChanged' &&
          event.change.track === 'cohesion' &&
          event.change.reason.values?.order === 'N1'
        return own ? sum + event.change.delta : sum
      }, 0)
    }
    const alone = cohesion({ NATO: [order('N1')] })
    const backed = {
      PL: [order('P8', { move: 'N1', stance: 'back' })],
      BA: [order('B11', { move: 'N1', stance: 'back' })],
    }
    expect(alone).toBeGreaterThan(0)
    expect(cohesion({ NATO: [order('N1')], ...backed })).toBeGreaterThan(alone)
  })

  it('[R4.3] leaves what nobody saw out of every picture', () => {
    const table = tableOf({ seed: 'unseen' })
    resolved(table, RACE)
    const { acts, pictures, setup } = table.state()
    const act = acts.find(one => one.by === 'RU' && one.order.code === 'C2')
    if (act === undefined) throw new Error('the order was carried out')
    const before = tableOf({ seed: setup.seed }).state().pictures
    for (const observer of ['NATO', 'UA', 'BY'] as const) {
      const same = JSON.stringify(pictures[observer].RU) === JSON.stringify(before[observer].RU)
      expect(same, observer).toBe(!act.seenBy.includes(observer))
    }
  })
})

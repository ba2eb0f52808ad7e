import { describe, expect, it } from 'vitest'
import { type Chance, chanceOf } from '../../shared/base/chance.ts'
import { CRISIS_CHOICES, type SeatCommand } from '../../shared/model/command.ts'
import type { LogEntry } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order, Slot } from '../../shared/model/order.ts'
import type { GameState } from '../../shared/model/state.ts'
import { proposableFor } from '../../shared/rules/agreements/legality.ts'
import { decide, evolve, fold, invariants } from '../../shared/rules/index.ts'
import { injectChoices } from '../../shared/rules/injects.ts'
import { orderOptions, refuseDraft } from '../../shared/rules/orders/index.ts'
import { pledgeableFor } from '../../shared/rules/pledges.ts'
import { seat, type Table, tableOf } from './game.ts'

const pick = (chance: Chance, tag: string, slots: readonly Slot[]) =>
  Object.fromEntries(slots.map(slot => [slot.name, chance.pick(`${tag} ${slot.name}`, slot.choices)]))

/** A draft of orders drawn from those offered, as many as the seat can pay for. */
function randomDraft(state: GameState, id: SeatId, chance: Chance): readonly Order[] {
  const orders: Order[] = []
  for (let n = 0; n < 8; n += 1) {
    const open = orderOptions(state, id).filter(option => option.refused === null)
    const option = chance.pick(`option ${n}`, open)
    const order = { code: option.code, picks: pick(chance, `${n}`, option.slots), label: null }
    if (refuseDraft(state, id, [...orders, order]) === null) orders.push(order)
  }
  return orders
}

/** What a seat without any plan might say in a phase, each only if it is not refused. */
function whims(state: GameState, id: SeatId, chance: Chance): readonly SeatCommand[] {
  const inject = state.injects.at(-1)
  const choices = inject === undefined ? [] : injectChoices(inject.id, id)
  const answer: SeatCommand[] =
    choices.length > 0 ? [{ kind: 'answerInject', choice: chance.pick('answer', choices) }] : []
  if (state.phase === 'briefing') return answer
  if (state.phase !== 'negotiation') return []
  const offer = chance.pick('offer', proposableFor(state, id))
  const parties = [id, chance.pick('partner', offer.with)]
  const terms = { type: offer.type, parties, picks: pick(chance, 'terms', offer.slots), secret: false }
  const promise = chance.pick('promise', pledgeableFor(state, id))
  const pledge = { type: promise.type, picks: pick(chance, 'pledge', promise.slots), rounds: 2 }
  const signing = state.proposals
    .filter(({ status, terms: { parties: all } }) => status === 'open' && all.includes(id))
    .map(
      ({ id: proposal }): SeatCommand => ({
        kind: chance.happens(`sign ${proposal}`, 0.7) ? 'sign' : 'refuse',
        proposal,
      }),
    )
  const leaving = state.agreements
    .filter(({ terms: { parties: all } }) => all.includes(id) && chance.happens('leave', 0.1))
    .map(({ id: agreement }): SeatCommand => ({ kind: 'denounce', agreement }))
  return [
    { kind: 'openChannel', with: [chance.pick('friend', SEATS)] },
    { kind: 'propose', terms },
    { kind: 'pledge', terms: pledge },
    ...signing,
    ...leaving,
  ]
}

function playPhase(table: Table): void {
  const { round, phase } = table.state()
  for (const id of SEATS) {
    const chance = chanceOf(`whims of ${id} in ${phase}`, round)
    for (const command of whims(table.state(), id, chance))
      if (table.refusal(seat(id), command) === null) table.give(seat(id), command)
    if (phase === 'orders') table.give(seat(id), { kind: 'saveDraft', orders: randomDraft(table.state(), id, chance) })
    for (const crisis of table.state().crises)
      if (crisis.status === 'open' && crisis.seats.includes(id)) {
        const choice = chance.pick(crisis.id, CRISIS_CHOICES)
        if (table.state().phase === 'crisis') table.give(seat(id), { kind: 'crisisChoose', crisis: crisis.id, choice })
      }
  }
  if (table.state().phase === phase && table.state().round === round) table.allDone()
}

function randomGame(seed: string): Table {
  const table = tableOf({ seed, settings: { p0: 0.002 } })
  while (table.state().status === 'playing') {
    playPhase(table)
    expect(invariants(table.state())).toEqual([])
  }
  return table
}

/** The same commands at the same times, asked of the rules again. */
function decidedAgain(log: readonly LogEntry[]): readonly LogEntry[] {
  let state: GameState | null = null
  return log.map(entry => {
    const result = decide(state, entry.actor, entry.command, entry.at)
    if (!result.ok) throw new Error(`refused: ${result.error.key}`)
    for (const event of result.value) state = evolve(state, event)
    return { ...entry, events: result.value }
  })
}

describe('a game of random offered orders', () => {
  it.each(['one', 'two', 'three', 'four'])('[R1.12] brings about the same facts again: %s', seed => {
    const table = randomGame(seed)
    expect(table.state().acts.length).toBeGreaterThan(20)
    expect(decidedAgain(table.log())).toEqual(table.log())
    expect(fold(table.log())).toEqual(table.state())
  })
})

import { describe, expect, it } from 'vitest'
import type { CrisisChoice } from '../../shared/model/command.ts'
import { neighboursOf, type SeatId } from '../../shared/model/ids.ts'
import type { Crisis } from '../../shared/model/state.ts'
import { FACILITATOR, seat, type Table, tableOf } from './game.ts'

/** A table in the crisis that a card brings about in the Baltic Sea. */
function inCrisis(p0 = 0, hotLine = false): { table: Table; crisis: Crisis } {
  for (let n = 0; n < 200; n += 1) {
    const table = tableOf({ seed: `crisis ${n}`, rounds: 9, settings: { p0 } })
    if (hotLine) {
      table.to('negotiation')
      for (const zone of ['baltic-sea', 'black-sea', 'suwalki', 'donbas', 'ukraine-north'])
        for (const id of ['RU', 'BY'] as const)
          for (const other of neighboursOf(id)) {
            const terms = { type: 'hot-line', parties: [id, other], picks: { zone }, secret: false } as const
            if (table.refusal(seat(id), { kind: 'propose', terms }) !== null) continue
            table.give(seat(id), { kind: 'propose', terms })
            const proposal = table.state().proposals.at(-1)?.id ?? ''
            table.give(seat(other), { kind: 'sign', proposal })
          }
    }
    while (table.state().status === 'playing') {
      table.allDone()
      const [crisis, more] = table.state().crises.filter(({ status }) => status === 'open')
      if (crisis !== undefined && more === undefined) return { table, crisis }
      if (crisis !== undefined) break
    }
  }
  throw new Error('no crisis arose')
}

function choose({ table, crisis }: { table: Table; crisis: Crisis }, first: CrisisChoice, second: CrisisChoice): void {
  table.give(seat(crisis.seats[0]), { kind: 'crisisChoose', crisis: crisis.id, choice: first })
  table.give(seat(crisis.seats[1]), { kind: 'crisisChoose', crisis: crisis.id, choice: second })
}

describe('crises', () => {
  it('[R1.4] wait for their sides alone', () => {
    const { table, crisis } = inCrisis()
    const waiting = Object.entries(table.state().seats).flatMap(([id, { ready }]) => (ready ? [] : [id]))
    expect(waiting.sort()).toEqual(crisis.seats.toSorted())
    const outsider = (['RU', 'NATO', 'PL', 'BA', 'UA', 'BY'] as const).find(id => !crisis.seats.includes(id)) as SeatId
    const choice = { kind: 'crisisChoose', crisis: crisis.id, choice: 'hold' } as const
    expect(table.refusal(seat(outsider), choice)).toBe('not-your-crisis')
    expect(table.refusal(seat(crisis.seats[0]), { ...choice, crisis: 'k-none' })).toBe('no-such-crisis')
    table.give(seat(crisis.seats[0]), choice)
    expect(table.refusal(seat(crisis.seats[0]), choice)).toBe('already-chosen')
    expect(table.state().phase).toBe('crisis')
    table.give(seat(crisis.seats[1]), choice)
    expect(table.state().phase).toBe('resolution')
  })

  it('[R1.4] take silence for holding', () => {
    const { table, crisis } = inCrisis()
    table.give(FACILITATOR, { kind: 'resolveNow' })
    const closed = table.state().crises.find(({ id }) => id === crisis.id)
    expect(closed).toMatchObject({ status: 'closed', war: false })
    expect(Object.values(closed?.choices ?? {})).toEqual(['hold', 'hold'])
  })

  it('[R1.6] pass without war when the facilitator ends the game', () => {
    const { table } = inCrisis()
    table.give(FACILITATOR, { kind: 'end' })
    expect(table.state().outcome?.ending).toBe('facilitator')
    expect(table.state().crises.every(({ status, war }) => status === 'closed' && !war)).toBe(true)
  })

  it('[R5.5] reward standing down when the other escalated', () => {
    const found = inCrisis()
    const [calm] = found.crisis.seats
    const before = found.table.state().tracks[`support.${calm}`]
    choose(found, 'stand-down', 'escalate')
    expect(found.table.state().seats[calm].bonus).toBe(4)
    expect(found.table.state().tracks[`support.${calm}`]).toBeCloseTo(before - 6)
  })

  it('[R5.5] allow one message each over a hot line, and none without', () => {
    const cold = inCrisis()
    const message = (crisis: Crisis) => ({ kind: 'crisisMessage', crisis: crisis.id, text: 'An accident' }) as const
    if (!cold.crisis.hotLine)
      expect(cold.table.refusal(seat(cold.crisis.seats[0]), message(cold.crisis))).toBe('no-hot-line')
    const { table, crisis } = inCrisis(0, true)
    expect(crisis.hotLine).toBe(true)
    table.give(seat(crisis.seats[0]), message(crisis))
    expect(table.refusal(seat(crisis.seats[0]), message(crisis))).toBe('message-sent')
    table.give(seat(crisis.seats[1]), { kind: 'crisisChoose', crisis: crisis.id, choice: 'hold' })
    expect(table.refusal(seat(crisis.seats[1]), message(crisis))).toBe('already-chosen')
    expect(table.state().crises.at(-1)?.messages).toEqual([{ from: crisis.seats[0], text: 'An accident' }])
  })

  it('[R1.6] become war, which ends the game at once with its round on record', () => {
    const found = inCrisis(50)
    const { round } = found.table.state()
    choose(found, 'escalate', 'escalate')
    const state = found.table.state()
    if (state.outcome === null) throw new Error('no war came of certain escalation')
    expect(state).toMatchObject({ status: 'ended', phase: 'ended', outcome: { ending: 'war', round } })
    expect(state.history.at(-1)?.round).toBe(round)
    expect(state.crises.every(({ status }) => status === 'closed')).toBe(true)
  })
})

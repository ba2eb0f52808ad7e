import { describe, expect, it } from 'vitest'
import { natureOf } from '../../shared/content/orders/nature.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import { refuseDraft } from '../../shared/rules/orders/index.ts'
import { type Table, tableOf } from './game.ts'
import { calm, order, play } from './play.ts'

const weight = (table: Table, owner: SeatId): number =>
  Object.values(table.state().counters)
    .filter(counter => counter.owner === owner)
    .reduce((sum, counter) => sum + counter.size, 0)

describe('orders', () => {
  it('[R6.1] are paid for and known to those who may know', () => {
    const table = play(tableOf(calm), {
      RU: [
        order('C10', { against: 'PL', form: 'ultimatum' }),
        order('C1', { region: 'ru-moscow', kind: 'territorial' }),
      ],
      PL: [order('C7', { region: 'by-grodno' })],
    })
    expect(table.state().seats.RU.ap).toBe(4)
    const [hardLine, build, inspection] = table.state().acts
    expect(hardLine).toMatchObject({ open: true, seenBy: expect.arrayContaining([...SEATS]) })
    expect(build).toMatchObject({ open: false, visibility: 'covert' })
    expect(inspection?.seenBy).toEqual(['PL', 'BY'])
  })

  it('[R6.3] do what their rows declare, together with what others do', () => {
    const alone = play(tableOf(calm), { NATO: [order('N1')] })
    const backed = play(tableOf(calm), {
      NATO: [order('N1')],
      PL: [order('P8', { move: 'N1', stance: 'back' })],
      BA: [order('B11', { move: 'N1', stance: 'back' })],
    })
    const gain = (table: Table) =>
      table
        .state()
        .trackChanges.filter(({ track, reason }) => track === 'cohesion' && reason.key === 'reason.order')
        .reduce((sum, change) => sum + change.delta, 0)
    expect(gain(alone)).toBe(4)
    expect(gain(backed)).toBe(6)
  })

  it('[R6.4] build, move and stand down', () => {
    const table = tableOf(calm)
    const before = weight(table, 'PL')
    play(table, {
      PL: [
        order('C2', { region: 'pl-centre', kind: 'armoured' }),
        order('C3', { kind: 'armoured', from: 'pl-west', to: 'pl-northeast' }),
        order('C6', { kind: 'armoured', from: 'pl-southeast' }),
      ],
    })
    expect(weight(table, 'PL')).toBeCloseTo(before)
    const effects = table.state().acts.flatMap(act => act.effects.map(effect => effect.key))
    expect(effects).toEqual(expect.arrayContaining(['effect.build', 'effect.redeploy', 'effect.withdraw']))
  })

  it('[R6.4] cannot hide a build beyond the next briefing', () => {
    const table = play(tableOf(calm), { RU: [order('R2', { region: 'ru-smolensk' })] })
    const [act] = table.state().acts
    expect(act?.open).toBe(false)
    table.to('briefing')
    expect(table.state().acts[0]).toMatchObject({ open: true })
    expect(table.state().acts[0]?.seenBy.toSorted()).toEqual([...SEATS].sort())
  })

  it('[R6.5] raise and lower the posture by a step', () => {
    const table = play(tableOf(calm), { RU: [order('C5', { posture: 'raise' })] })
    expect(table.state().seats.RU).toMatchObject({ posture: 1, ap: 5 })
    play(table, { RU: [order('C5', { posture: 'lower' })] })
    expect(table.state().seats.RU).toMatchObject({ posture: 0, ap: 7 })
  })

  it('[R6.6] hold exercises of their size, announced or not', () => {
    const table = play(tableOf(calm), {
      NATO: [order('N6', { region: 'pl-west', notice: 'observed' })],
      RU: [order('C4', { region: 'ru-smolensk', size: 'medium', notice: 'snap' })],
    })
    const [snap, deployment] = table.state().exercises
    expect(snap).toMatchObject({ by: 'RU', size: 1.5, declared: null, notified: false })
    expect(snap?.seenBy).toContain('RU')
    expect(deployment).toMatchObject({ by: 'NATO', size: 3.5, declared: 3.5, observers: true })
    table.to('briefing')
    expect(table.state().exercises).toEqual([])
  })

  it('[R6.6] find out a false declaration, which counts as a broken word', () => {
    const table = play(tableOf(calm), {
      RU: [order('R4', { region: 'ru-smolensk', notice: 'under-declared' })],
      PL: [order('C7', { region: 'by-grodno' })],
      UA: [order('C7', { region: 'ru-bryansk-kursk' })],
    })
    expect(table.state().exercises[0]).toMatchObject({ size: 5, declared: 2.5 })
    const hidden = table.state().acts.find(act => natureOf(act.order).concealed)
    const finders = hidden?.seenBy.filter(id => id !== 'RU') ?? []
    expect(finders.length).toBeGreaterThan(0)
    const betrayed = table.state().trustChanges.filter(change => change.reason.rule === 'R6.6')
    expect(betrayed.map(change => change.dyad).sort()).toEqual(finders.map(id => `${id}>RU`).sort())
  })

  it('[R6.7] inspect a region exactly', () => {
    const table = play(tableOf({ settings: { p0: 0, noise: 0.3 } }), { UA: [order('C7', { region: 'by-gomel' })] })
    expect(table.state().inspected.UA).toEqual(['by-gomel'])
    expect(table.state().glimpses).toEqual({ 'BY-UA': 0.05 })
    const truth = Object.values(table.state().counters)
      .filter(({ owner, at, kind }) => owner === 'BY' && at === 'by-gomel' && kind === 'territorial')
      .reduce((sum, { size }) => sum + size, 0)
    expect(table.state().pictures.UA.BY['by-gomel']?.defence).toBeCloseTo(truth)
  })

  it('[R6.7] inspect what was done this very round, whoever comes first', () => {
    const table = play(tableOf(calm), {
      UA: [order('C7', { region: 'by-gomel' })],
      PL: [order('C7', { region: 'by-brest' })],
      BY: [
        order('C2', { region: 'by-gomel', kind: 'armoured' }),
        order('C2', { region: 'by-brest', kind: 'armoured' }),
      ],
    })
    const builds = table.state().acts.filter(act => act.order.code === 'C2')
    expect(builds[0]?.seenBy).toContain('UA')
    expect(builds[1]?.seenBy).toContain('PL')
  })

  it('[R6.8] demand an explanation, which is given, refused or owed', () => {
    const ask = () => play(tableOf(calm), { PL: [order('C11', { about: 'BY' })] })
    const answered = (orders: readonly Order[]) =>
      play(ask(), { BY: orders })
        .state()
        .trustChanges.filter(({ dyad, delta }) => dyad === 'PL>BY' && delta <= -0.29).length
    expect(ask().state().requests).toMatchObject([{ code: 'C11', from: 'PL', to: 'BY' }])
    expect(answered([order('X1', { to: 'PL' })])).toBe(0)
    expect(answered([order('X2', { to: 'PL' })])).toBe(1)
    expect(answered([])).toBe(1)
    const table = play(ask(), { BY: [order('X1', { to: 'PL' })] })
    expect(table.state().inspected.PL).toHaveLength(1)
    expect(table.state().requests).toEqual([])
    expect(refuseDraft(ask().state(), 'BY', [order('X1', { to: 'PL' }), order('X2', { to: 'PL' })])?.key).toBe(
      'orders-clash',
    )
  })

  it('[R6.8] demand a base that Belarus may refuse or accept', () => {
    const asked = () => play(tableOf({ ...calm, seed: 'quiet' }), { RU: [order('R7')] })
    const before = asked()
    expect(before.state().acts[0]?.seenBy).toEqual(['RU', 'BY'])
    expect(refuseDraft(before.state(), 'RU', [order('R7')])?.key).toBe('asked-already')
    expect(refuseDraft(before.state(), 'BY', [order('Y1'), order('Y2')])?.key).toBe('orders-clash')
    expect(play(asked(), { BY: [order('Y1')] }).state()).toMatchObject({ base: null, requests: [] })
    expect(play(asked(), { BY: [order('Y3', { region: 'by-brest' })] }).state().base).toBe('by-brest')
    expect(play(asked(), {}).state()).toMatchObject({ base: null, requests: [] })
  })

  it('[R6.14] are bolder under an unconditional guarantee, at the guarantor’s cost', () => {
    const hardLine = { PL: [order('C10', { against: 'RU', form: 'expulsions' })] }
    const sure = tableOf(calm)
    play(sure, { NATO: [order('N8', { guarantee: 'unconditional' })] })
    play(sure, hardLine)
    const unsure = tableOf(calm)
    play(unsure, {})
    play(unsure, hardLine)
    expect(sure.state().guarantee).toBe('unconditional')
    expect(sure.state().tracks['support.PL']).toBeCloseTo(unsure.state().tracks['support.PL'] + 2)
    const extra = (table: Table) =>
      table
        .state()
        .tensionChanges.some(
          ({ pair, delta, reason }) => pair === 'RU-NATO' && delta === 1.5 && reason.key === 'reason.order',
        )
    expect([extra(sure), extra(unsure)]).toEqual([true, false])
  })

  it('[R6.15] are half as striking when they are given again', () => {
    const table = tableOf(calm)
    const gains = [1, 2, 3].map(round => {
      play(table, round === 3 ? {} : { NATO: [order('N11')] })
      return table
        .state()
        .trackChanges.filter(change => change.round === round && change.track === 'westernTies')
        .filter(({ reason }) => reason.key === 'reason.order')
        .map(({ delta }) => delta)
    })
    expect(gains).toEqual([[4], [2], []])
    play(table, { NATO: [order('N11')] })
    expect(table.state().trackChanges.findLast(({ track }) => track === 'westernTies')?.delta).toBe(4)
  })
})

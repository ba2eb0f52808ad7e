import { describe, expect, it } from 'vitest'
import { SEATS } from '../../shared/model/ids.ts'
import { deadlineOf, decide, fold } from '../../shared/rules/index.ts'
import { SEQUENCE } from '../../shared/rules/sequence.ts'
import { FACILITATOR, HOST, seat, setupOf, tableOf } from './game.ts'

const build = (region: string) => ({ code: 'C1', picks: { region, kind: 'territorial' }, label: null })

describe('the round', () => {
  it('[R1.1] begins when six seats are taken and the facilitator starts', () => {
    const table = tableOf({}, false)
    table.give(HOST, { kind: 'leaveSeat', seat: 'UA' })
    expect(table.refusal(FACILITATOR, { kind: 'start' })).toBe('seat-empty')
    table.give(HOST, { kind: 'takeSeat', seat: 'UA', player: { kind: 'bot', policy: 'cautious' } })
    table.give(FACILITATOR, { kind: 'start' })
    expect(table.state()).toMatchObject({ status: 'playing', round: 1, phase: 'briefing' })
    expect(table.refusal(FACILITATOR, { kind: 'start' })).toBe('already-started')
  })

  it('[R1.2] goes through its phases in the order of the table', () => {
    const table = tableOf({ settings: { p0: 0 } })
    const seen = [table.state().phase]
    while (table.state().round === 1) {
      table.allDone()
      seen.push(table.state().phase)
    }
    expect(seen.filter(phase => phase !== 'crisis')).toEqual([
      'briefing',
      'negotiation',
      'orders',
      'resolution',
      'assessment',
      'briefing',
    ])
    expect(SEQUENCE.briefing.next).toBe('negotiation')
  })

  it('[R1.3] gives income and carries at most one point over', () => {
    const table = tableOf({ settings: { p0: 0 } })
    const ap = () => SEATS.map(id => table.state().seats[id].ap)
    expect(ap()).toEqual([6, 6, 4, 4, 4, 4])
    table.to('orders')
    table.give(seat('PL'), { kind: 'saveDraft', orders: [build('pl-centre'), build('pl-west'), build('pl-centre')] })
    table.give(seat('PL'), { kind: 'saveDraft', orders: [build('pl-centre'), build('pl-west')] })
    table.to('assessment')
    expect(table.state().seats.PL.ap).toBe(2)
    table.to('briefing')
    expect(ap()).toEqual([7, 7, 5, 5, 5, 5])
  })

  it('[R1.4] lets each command only into its phases', () => {
    const table = tableOf()
    expect(table.refusal(seat('RU'), { kind: 'openChannel', with: ['BY'] })).toBe('wrong-phase')
    expect(table.refusal(seat('RU'), { kind: 'saveDraft', orders: [] })).toBe(null)
    expect(table.refusal(seat('RU'), { kind: 'assess', ratings: [] })).toBe('wrong-phase')
    table.to('negotiation')
    expect(table.refusal(seat('RU'), { kind: 'openChannel', with: ['BY'] })).toBe(null)
    table.to('orders')
    expect(table.refusal(seat('RU'), { kind: 'openChannel', with: ['BY'] })).toBe(null)
    expect(table.refusal(seat('RU'), { kind: 'crisisChoose', crisis: 'k1', choice: 'hold' })).toBe('wrong-phase')
  })

  it('[R1.5] ends a phase when all six are done; done can be taken back before', () => {
    const table = tableOf()
    table.to('orders')
    table.give(seat('RU'), { kind: 'commit' })
    expect(table.refusal(seat('RU'), { kind: 'saveDraft', orders: [] })).toBe('committed')
    expect(table.refusal(seat('RU'), { kind: 'commit' })).toBe('already-done')
    table.give(seat('RU'), { kind: 'uncommit' })
    expect(table.refusal(seat('RU'), { kind: 'saveDraft', orders: [] })).toBe(null)
    expect(table.refusal(seat('RU'), { kind: 'uncommit' })).toBe('not-done')
    for (const id of SEATS.slice(1)) table.give(seat(id), { kind: 'commit' })
    expect(table.state().phase).toBe('orders')
    table.give(seat('RU'), { kind: 'commit' })
    expect(table.state().phase).not.toBe('orders')
  })

  it('[R1.6] ends by the facilitator at any moment', () => {
    const table = tableOf()
    table.to('negotiation')
    table.give(FACILITATOR, { kind: 'end' })
    expect(table.state()).toMatchObject({ status: 'ended', phase: 'ended', outcome: { ending: 'facilitator' } })
    expect(table.refusal(FACILITATOR, { kind: 'end' })).toBe('game-over')
    expect(table.refusal(seat('RU'), { kind: 'commit' })).toBe('game-over')
  })

  it('[R1.6] keeps the hidden last round between the bounds of the scenario', () => {
    const last = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(seed => tableOf({ seed }).state().lastRound)
    expect(last.every(round => round >= 6 && round <= 9)).toBe(true)
    expect(new Set(last).size).toBeGreaterThan(1)
  })

  it('[R1.7] keeps ratings as data', () => {
    const table = tableOf({ settings: { p0: 0 } })
    table.to('assessment')
    const rating = { about: 'RU', threat: 80, intent: 'offensive' } as const
    expect(table.refusal(seat('PL'), { kind: 'assess', ratings: [{ ...rating, about: 'PL' }] })).toBe('rate-others')
    expect(table.refusal(seat('PL'), { kind: 'assess', ratings: [rating, rating] })).toBe('rated-twice')
    const events = table.give(seat('PL'), { kind: 'assess', ratings: [rating] })
    expect(events.map(event => event.kind)).toEqual(['assessed'])
    table.to('briefing')
    expect(table.state().history.at(-1)?.ratings).toEqual({ PL: [rating] })
    expect(table.state().ratings).toEqual({})
  })

  it('[R1.8] ends a phase at its deadline, and refuses a stale one', () => {
    const table = tableOf({ clock: { briefing: 60, negotiation: 300 } })
    expect(deadlineOf(table.state())).toEqual({ round: 1, phase: 'briefing', at: 1_060_000 })
    const deadline = { kind: 'deadline', round: 1, phase: 'briefing' } as const
    expect(table.refusal(HOST, deadline, 1_030_000)).toBe('stale')
    table.give(FACILITATOR, { kind: 'extend', seconds: 60 })
    expect(table.refusal(HOST, deadline, 1_060_000)).toBe('stale')
    table.give(HOST, deadline, 1_120_000)
    expect(table.state().phase).toBe('negotiation')
    expect(table.refusal(HOST, deadline, 1_120_000)).toBe('stale')
    table.give(FACILITATOR, { kind: 'resolveNow' })
    expect(table.state().phase).toBe('orders')
    expect(deadlineOf(table.state())).toBe(null)
    expect(table.refusal(FACILITATOR, { kind: 'extend', seconds: 60 })).toBe('no-clock')
  })

  it('[R1.8] takes drafts as they stand when time is up', () => {
    const table = tableOf({ clock: { orders: 60 } })
    table.to('orders')
    table.give(seat('PL'), { kind: 'saveDraft', orders: [build('pl-centre')] })
    table.give(HOST, { kind: 'deadline', round: 1, phase: 'orders' }, 2_000_000)
    expect(table.state().acts.map(act => [act.by, act.order.code])).toEqual([['PL', 'C1']])
  })

  it('[R1.9] stands still while paused, but lets seats write', () => {
    const table = tableOf({ clock: { negotiation: 300 } })
    table.to('negotiation')
    table.give(FACILITATOR, { kind: 'pause' }, 1_100_000)
    expect(deadlineOf(table.state())).toBe(null)
    expect(table.refusal(seat('RU'), { kind: 'commit' })).toBe('paused')
    expect(table.refusal(seat('RU'), { kind: 'openChannel', with: ['BY'] })).toBe(null)
    expect(table.refusal(seat('RU'), { kind: 'saveDraft', orders: [] })).toBe(null)
    expect(table.refusal(FACILITATOR, { kind: 'resolveNow' })).toBe('paused')
    expect(table.refusal(FACILITATOR, { kind: 'pause' })).toBe('not-playing')
    table.give(FACILITATOR, { kind: 'resume' }, 5_000_000)
    expect(deadlineOf(table.state())?.at).toBe(5_200_000)
    expect(table.refusal(FACILITATOR, { kind: 'resume' })).toBe('not-paused')
  })

  it('[R1.10] lets seats change hands in the middle of the game', () => {
    const table = tableOf()
    table.to('orders')
    table.give(seat('PL'), { kind: 'saveDraft', orders: [build('pl-centre')] })
    table.give(HOST, { kind: 'takeSeat', seat: 'PL', player: { kind: 'bot', policy: 'passive' } })
    expect(table.state().seats.PL).toMatchObject({ player: { kind: 'bot' }, draft: [build('pl-centre')] })
    table.give(HOST, { kind: 'leaveSeat', seat: 'PL' })
    expect(table.refusal(HOST, { kind: 'leaveSeat', seat: 'PL' })).toBe('seat-empty')
  })

  it('[R1.11] knows who speaks', () => {
    const table = tableOf()
    expect(table.refusal(seat('RU'), { kind: 'resolveNow' })).toBe('not-yours')
    expect(table.refusal(seat('RU'), { kind: 'leaveSeat', seat: 'PL' })).toBe('not-yours')
    expect(table.refusal(FACILITATOR, { kind: 'commit' })).toBe('not-yours')
    expect(table.refusal(HOST, { kind: 'end' })).toBe('not-yours')
    expect(table.refusal(FACILITATOR, { kind: 'create', setup: setupOf() })).toBe('not-yours')
    expect(table.refusal(HOST, { kind: 'create', setup: setupOf() })).toBe('table-exists')
    expect(decide(null, seat('RU'), { kind: 'commit' }, 0)).toEqual({ ok: false, error: { key: 'no-table' } })
    expect(() => fold([])).toThrow()
  })
})

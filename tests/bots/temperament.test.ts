import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'
import { EVEN_TEMPER, nextBotCommand, type Temperament } from '../../shared/bots/index.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { viewFor } from '../../shared/rules/index.ts'
import { reach, startedTable } from '../support/games.ts'

const inPhase = (phase: GameState['phase']): GameState => {
  const table = startedTable({ rounds: 8 })
  reach(table, phase)
  return table.state
}
const asked = (state: GameState, seat: SeatId, policy: string, changes: Partial<Temperament> = {}) =>
  nextBotCommand(policy, viewFor(state, seat), chanceOf('a bot', 1), { ...EVEN_TEMPER, ...changes })

const codes = (state: GameState, seat: SeatId, policy: string, changes: Partial<Temperament> = {}) => {
  const command = asked(state, seat, policy, changes)
  return command?.kind === 'saveDraft' ? command.orders.map(({ code }) => code) : []
}

describe('a temperament', () => {
  const orders = inPhase('orders')
  const notices = (policy: string, exercises: Temperament['exercises']) => {
    const command = asked(orders, 'RU', policy, { exercises })
    return command?.kind === 'saveDraft' ? command.orders.flatMap(({ picks }) => picks.notice ?? []) : []
  }

  it('[R11.10] that is even changes nothing', () => {
    expect(asked(orders, 'PL', 'cautious')).toEqual(
      nextBotCommand('cautious', viewFor(orders, 'PL'), chanceOf('a bot', 1)),
    )
  })

  it('[R11.10] without reaction builds nothing', () => {
    expect(codes(orders, 'UA', 'cautious')).toContain('C1')
    expect(codes(orders, 'UA', 'cautious', { reaction: 0 })).not.toContain('C1')
  })

  it('[R11.10] signs with nobody whom it does not trust enough', () => {
    const talks = inPhase('negotiation')
    const proposes = (changes: Partial<Temperament>) => asked(talks, 'RU', 'cooperative', changes)?.kind
    expect(proposes({ signing: 'free' })).toBe('propose')
    expect(proposes({ signing: 'trusted', threshold: 0.99 })).not.toBe('propose')
  })

  it('[R11.10] gives the notice it is told to give', () => {
    expect(notices('competitive', 'notified')).not.toContain('snap')
    expect(notices('competitive', 'snap')).not.toContain('notified')
  })

  it.each([
    [0, []],
    [0.5, ['C2']],
    [1, ['N3']],
    [2, ['N3', 'C2', 'C2']],
  ])('[R11.10] builds %s brigades for NATO in a round', (natoBuild, expected) => {
    expect(codes(orders, 'NATO', 'passive', { natoBuild })).toEqual(expected)
    expect(codes(orders, 'RU', 'passive', { natoBuild })).toEqual([])
  })
})

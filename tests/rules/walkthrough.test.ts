import { describe, expect, it } from 'vitest'
import { fold } from '../../shared/rules/index.ts'
import { tableOf } from './game.ts'

describe('a whole game with empty drafts', () => {
  it('[R1.6] is played through briefing, negotiation, orders, resolution and assessment to its last round', () => {
    const table = tableOf({ rounds: 8, settings: { p0: 0 } })
    const phases: string[] = []
    while (table.state().status === 'playing') {
      phases.push(table.state().phase)
      table.allDone()
    }
    expect(table.state().round).toBe(8)
    expect(table.state().phase).toBe('ended')
    expect(phases.filter(phase => phase === 'briefing')).toHaveLength(8)
    expect(phases.filter(phase => phase === 'assessment')).toHaveLength(8)
    expect(table.state().history.map(record => record.round)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(table.state().outcome?.ending).toMatch(/peace|absorbed/)
  })

  it('[R1.12] is the fold of its log', () => {
    const table = tableOf({ rounds: 3, settings: { p0: 0 } })
    while (table.state().status === 'playing') table.allDone()
    const log = JSON.parse(JSON.stringify(table.log())) as ReturnType<typeof table.log>
    expect(fold(log)).toEqual(table.state())
  })
})

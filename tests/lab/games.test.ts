import { describe, expect, it } from 'vitest'
import { configurationWith, everySeat } from '../../shared/lab/configuration.ts'
import { playGame } from '../../shared/lab/game.ts'
import { GAME_METRICS, METRIC_NAMES, measure, metricOf } from '../../shared/lab/metrics.ts'
import { Summing } from '../../shared/lab/summary.ts'
import { SEATS } from '../../shared/model/ids.ts'
import { fold, glanceFor, invariants, viewFor } from '../../shared/rules/index.ts'

const short = configurationWith({ rounds: 3, set: { p0: 0 } })
const game = playGame(short, 1, true)
const row = measure(game)

describe('a game of the laboratory', () => {
  it('ends with a whole state', () => {
    expect(game.state.outcome?.ending).toBe('peace')
    expect(game.state.round).toBe(3)
    expect(invariants(game.state)).toEqual([])
  })

  it('leaves a log that gives the same state again', () => {
    expect(fold(JSON.parse(JSON.stringify(game.log)))).toEqual(game.state)
    expect(playGame(short, 1).state).toEqual(game.state)
    expect(playGame(short, 1).log).toEqual([])
  })

  it('differs by its number and its seed', () => {
    expect(measure(playGame(short, 2))).not.toEqual(row)
    expect(measure(playGame({ ...short, seed: '2' }, 1))).not.toEqual(row)
  })

  it('[R9.1] shows bots the same frame as people', () => {
    for (const seat of SEATS) {
      const glance = glanceFor(game.state, seat)
      for (const [slice, value] of Object.entries(viewFor(game.state, seat)))
        expect(Reflect.get(glance, slice)).toEqual(value)
    }
  })
})

describe('the metrics of a game', () => {
  const { state } = game

  it('have distinct names, one value each', () => {
    expect(new Set(METRIC_NAMES).size).toBe(METRIC_NAMES.length)
    expect(row.values).toHaveLength(METRIC_NAMES.length)
    expect(row.values.every(Number.isFinite)).toBe(true)
    expect(GAME_METRICS).toContain('peakTension')
  })

  it('say what the state says', () => {
    expect(metricOf(row, 'peakTension')).toBe(state.outcome?.peakTension)
    expect(metricOf(row, 'war')).toBe(0)
    expect(metricOf(row, 'incidents')).toBe(state.incidents.length)
    expect(metricOf(row, 'cohesionEnd')).toBe(state.tracks.cohesion)
    expect(metricOf(row, 'armsIndexEnd')).toBe(state.history.at(-1)?.armsIndex)
    expect(metricOf(row, 'agreementsSigned')).toBe(state.agreements.filter(({ since }) => since > 0).length)
    for (const seat of SEATS) {
      expect(metricOf(row, `score.${seat}`)).toBe(state.outcome?.scores[seat].total)
      const change = metricOf(row, `security.${seat}.end`) - metricOf(row, `security.${seat}.start`)
      expect(metricOf(row, `security.${seat}.change`)).toBeCloseTo(change)
      expect(metricOf(row, `cooperation.${seat}`)).toBeGreaterThanOrEqual(0)
    }
    expect(SEATS.reduce((sum, seat) => sum + metricOf(row, `win.${seat}`), 0)).toBeCloseTo(1)
  })

  it('have a course from the start to the end', () => {
    expect(row.tensionByRound).toEqual(state.history.map(({ tension }) => tension))
    expect(row.armsIndexByRound[0]).toBe(100)
    expect(row.tensionByRound).toHaveLength(4)
  })

  it('tell co-operation from competition', () => {
    const kind = measure(playGame({ ...short, policies: everySeat('cooperative') }, 1))
    const hard = measure(playGame({ ...short, policies: everySeat('competitive') }, 1))
    for (const seat of SEATS)
      expect(metricOf(kind, `cooperation.${seat}`)).toBeGreaterThan(metricOf(hard, `cooperation.${seat}`))
    expect(metricOf(hard, 'armsIndexEnd')).toBeGreaterThan(metricOf(kind, 'armsIndexEnd'))
  })

  it('add up', () => {
    const sum = new Summing()
    const rows = [row, measure(playGame(short, 2))]
    rows.forEach(one => {
      sum.add(one)
    })
    const { games, metrics, tensionByRound } = sum.summary()
    expect(games).toBe(2)
    expect(Object.keys(metrics)).toEqual(METRIC_NAMES)
    const mean = rows.reduce((all, one) => all + metricOf(one, 'incidents') / 2, 0)
    expect(metrics.incidents?.mean).toBeCloseTo(mean)
    expect(tensionByRound).toHaveLength(4)
  })
})

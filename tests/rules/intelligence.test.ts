import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'
import type { GameEvent } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Counter, Weights } from '../../shared/model/state.ts'
import { detects, discloseEvents, forceChanges, inspectEvents, pictureEvents } from '../../shared/rules/intelligence.ts'
import { weightsAt } from '../../shared/rules/pictures.ts'
import { newGame } from '../../shared/rules/setup.ts'
import { transparencyOf } from '../../shared/rules/transparency.ts'
import { actOf, opening, setupOf } from './opening.ts'

const START = opening()
const COVERT = actOf(
  'RU',
  { code: 'C2', picks: { region: 'ru-smolensk', kind: 'missile' } },
  { visibility: 'covert', open: false, seenBy: ['RU'] },
)
const pictured = (events: readonly GameEvent[]) =>
  events.flatMap(event => (event.kind === 'pictureChanged' ? [[event.observer, event.weights] as const] : []))

describe('pictures', () => {
  it('[R4.3] begin near the truth, wrong by no more than the noise, the same for allies', () => {
    const state = newGame(setupOf('pictures', { noise: 0.2 }))
    const counters = Object.values(state.counters)
    let wrong = 0
    for (const observer of SEATS)
      for (const owner of SEATS)
        for (const [area, weights] of Object.entries(state.pictures[observer][owner]) as [Counter['at'], Weights][]) {
          const truth = weightsAt(counters, owner, area)
          expect(Math.abs(weights.offence - truth.offence)).toBeLessThanOrEqual(0.2 * truth.offence + 1e-6)
          expect(Math.abs(weights.defence - truth.defence)).toBeLessThanOrEqual(0.2 * truth.defence + 1e-6)
          if (weights.offence !== truth.offence) wrong += 1
        }
    expect(wrong).toBeGreaterThan(20)
    expect(state.pictures.PL.RU).toEqual(state.pictures.NATO.RU)
    expect(state.pictures.PL.NATO['de-east']).toEqual(weightsAt(counters, 'NATO', 'de-east'))
    expect(newGame(setupOf('other', { noise: 0.2 })).pictures.PL.RU).not.toEqual(state.pictures.PL.RU)
  })

  it('[R4.3] grow by what was seen to be built, for those who saw it', () => {
    const counter: Counter = { id: 'new', owner: 'RU', kind: 'missile', at: 'ru-smolensk', size: 0.5 }
    const changes = forceChanges(START, [{ kind: 'counterPlaced', counter }])
    const before = START.pictures.PL.RU['ru-smolensk']
    const events = pictureEvents(START, COVERT, changes, ['PL'])
    expect(pictured(events)).toEqual([
      ['PL', { offence: (before?.offence ?? 0) + 0.75, defence: before?.defence, far: 0.75 }],
    ])
  })

  it('[R4.3] of allies always follow the truth', () => {
    const counter: Counter = { id: 'new', owner: 'PL', kind: 'territorial', at: 'pl-centre', size: 1 }
    const act = actOf('PL', { code: 'C1', picks: { region: 'pl-centre' } }, { visibility: 'covert', seenBy: ['PL'] })
    const seen = pictured(pictureEvents(START, act, forceChanges(START, [{ kind: 'counterPlaced', counter }]), []))
    expect(seen.map(([observer]) => observer)).toEqual(['NATO', 'BA'])
  })

  it('[R4.3] follow moves, changes of size and removals', () => {
    const counter = Object.values(START.counters).find(one => one.owner === 'RU' && one.at === 'ru-moscow')
    if (counter === undefined) throw new Error('there is force near Moscow')
    const moved = forceChanges(START, [{ kind: 'counterMoved', id: counter.id, to: 'ru-smolensk' }])
    expect(moved.map(({ area, delta }) => [area, delta.offence])).toEqual([
      ['ru-moscow', -counter.size],
      ['ru-smolensk', counter.size],
    ])
    const events: readonly GameEvent[] = [
      { kind: 'counterResized', id: counter.id, size: 1 },
      { kind: 'counterRemoved', id: counter.id },
    ]
    const sum = forceChanges(START, events).reduce((total, { delta }) => total + delta.offence, 0)
    expect(sum).toBeCloseTo(-counter.size)
  })

  it('[R4.3] never show less than nothing', () => {
    const changes = [{ owner: 'RU' as const, area: 'ru-smolensk' as const, delta: { offence: -99, defence: -99 } }]
    expect(pictured(pictureEvents(START, COVERT, changes, ['BA']))).toEqual([['BA', { offence: 0, defence: 0 }]])
  })
})

describe('intelligence', () => {
  it('[R4.7] sees a covert act as often as transparency allows', () => {
    const share = (observer: SeatId) => {
      const draws = Array.from({ length: 2000 }, (_, seed) => detects(START, observer, COVERT, chanceOf(`s${seed}`, 1)))
      return draws.filter(Boolean).length / draws.length
    }
    for (const observer of ['NATO', 'UA'] as const)
      expect(Math.abs(share(observer) - (0.35 + 0.55 * transparencyOf(START, observer, 'RU')))).toBeLessThan(0.05)
  })

  it('[R4.7] sees all public acts, and allies’ acts', () => {
    const chance = chanceOf('any', 1)
    for (const observer of ['NATO', 'PL', 'BA', 'UA', 'BY'] as const)
      expect(detects(START, observer, { ...COVERT, visibility: 'public' }, chance)).toBe(true)
    const polish = actOf('PL', { code: 'C2', picks: { region: 'pl-west' } }, { visibility: 'covert' })
    expect(detects(START, 'BA', polish, chance)).toBe(true)
  })

  it('[R4.7] brings what was hidden to light, with the same error for the same eyes', () => {
    const state = newGame(setupOf('light', { noise: 0.2 }))
    const events = discloseEvents(state, ['PL', 'BA', 'UA'], 'RU', 'ru-smolensk')
    const [polish, baltic] = pictured(events)
    expect(polish?.[1]).toEqual(state.pictures.PL.RU['ru-smolensk'])
    expect(baltic?.[1]).toEqual(polish?.[1])
  })

  it('[R4.8] an inspection shows every force in a region exactly', () => {
    const state = newGame(setupOf('inspect', { noise: 0.2 }))
    const events = inspectEvents(state, 'UA', 'by-gomel')
    expect(events[0]).toEqual({ kind: 'areaInspected', by: 'UA', area: 'by-gomel' })
    expect(pictured(events)).toEqual([['UA', weightsAt(Object.values(state.counters), 'BY', 'by-gomel')]])
  })
})

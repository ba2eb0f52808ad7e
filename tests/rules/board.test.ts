import { describe, expect, it } from 'vitest'
import { EDGES, isSea, neighbouringAreas, REGION_TABLE } from '../../shared/content/map/areas.ts'
import { kmByLand, kmBySea } from '../../shared/content/map/distances.ts'
import { THEATRES } from '../../shared/content/map/theatres.ts'
import { AREAS, type AreaId, COUNTER_KINDS, PAIRS, REGIONS, SEATS, type SeatId, ZONES } from '../../shared/model/ids.ts'
import { countersOf, holderOf, homeOf, weightsOf, zoneAreas, zoneSides, zonesFor } from '../../shared/rules/board.ts'
import { reach } from '../../shared/rules/reach.ts'
import { opening } from './opening.ts'

describe('the board', () => {
  it('[R2.1] gives every region of the seats to one of them, and Sweden’s to nobody', () => {
    const homes = SEATS.flatMap(homeOf)
    expect(new Set(homes).size).toBe(homes.length)
    expect(REGIONS.filter(region => !homes.includes(region))).toEqual(['se-gotland', 'se-south'])
    expect(REGION_TABLE['ua-crimea']).toMatchObject({ country: 'UA', holder: 'RU', contested: true, playable: true })
    expect(REGION_TABLE['ua-donbas']).toMatchObject({ country: 'UA', holder: 'UA', contested: true })
    expect(REGION_TABLE['se-gotland']).toMatchObject({ holder: null, playable: false })
  })

  it('[R2.1] has borders that are the same from both sides', () => {
    for (const { a, b } of EDGES) {
      expect(AREAS).toContain(a)
      expect(neighbouringAreas(b)).toContain(a)
    }
    expect(kmByLand('pl-northeast', 'lt-lithuania')).toBe(277)
    expect(kmByLand('pl-west', 'de-east')).toBe(kmByLand('de-east', 'pl-west'))
    expect(kmByLand('se-gotland', 'pl-west')).toBe(Number.POSITIVE_INFINITY)
    expect(kmBySea('sea-baltic-north', 'sea-baltic-south')).toBe(338 + 248)
    expect(kmBySea('sea-baltic-north', 'sea-black-east')).toBe(Number.POSITIVE_INFINITY)
  })

  it('[R2.1] knows who holds a region and whose counters are whose', () => {
    const state = opening()
    expect(holderOf(state, 'by-minsk')).toBe('BY')
    expect(holderOf({ ...state, absorbed: true }, 'by-minsk')).toBe('RU')
    expect(SEATS.flatMap(seat => countersOf(state, seat))).toHaveLength(Object.keys(state.counters).length)
  })

  it('[R2.2] weighs a counter by its kind and size', () => {
    expect(weightsOf('armoured', 2)).toEqual({ offence: 2, defence: 0 })
    expect(weightsOf('battlegroup', 1)).toEqual({ offence: 0.1, defence: 0.3 })
    expect(weightsOf('air-wing', 0.5)).toEqual({ offence: 0.5, defence: 0.15, far: 0.5 })
    for (const kind of COUNTER_KINDS) expect(weightsOf(kind, 1).offence + weightsOf(kind, 1).defence).toBeGreaterThan(0)
  })

  it('[R2.4] has five contact zones with opposed sides', () => {
    for (const zone of ZONES) {
      const [left, right] = zoneSides(zone)
      expect(left.filter(seat => right.includes(seat))).toEqual([])
      expect(zoneAreas(zone).length).toBeGreaterThan(2)
    }
    expect(zonesFor('RU-UA')).toEqual(['black-sea', 'ukraine-north', 'donbas'])
    expect(zonesFor('BY-PL')).toEqual(['suwalki'])
    expect(zonesFor('RU-BY')).toEqual([])
    expect(PAIRS.filter(pair => zonesFor(pair).length === 0)).toEqual(['RU-BY'])
  })
})

/** The reference weights of the model for ground force, by group of regions. */
const REFERENCE: readonly (readonly [readonly AreaId[], Readonly<Partial<Record<SeatId, number>>>])[] = [
  [['ru-pskov-novgorod', 'ru-smolensk'], { PL: 0.5, BA: 1, UA: 0.6, BY: 0.6, NATO: 0.5 }],
  [['ru-kaliningrad'], { PL: 1, BA: 0.8, UA: 0, BY: 0.2, NATO: 0.7 }],
  [['ua-donbas'], { PL: 0, BA: 0, UA: 1, BY: 0, NATO: 0, RU: 0.6 }],
  [['ua-crimea'], { PL: 0, BA: 0, UA: 1, BY: 0, NATO: 0.4 }],
  [['ru-moscow', 'ru-interior'], { PL: 0.15, BA: 0.2, UA: 0.2, BY: 0.15, NATO: 0.2 }],
  [
    ['by-brest', 'by-grodno', 'by-minsk', 'by-vitebsk', 'by-mogilev', 'by-gomel'],
    { PL: 1, BA: 0.7, UA: 0.8, NATO: 0.5, RU: 0.1 },
  ],
  [['pl-west', 'pl-pomerania', 'pl-centre', 'pl-northeast', 'pl-southeast'], { BY: 0.8, RU: 0.5 }],
  [['lt-lithuania'], { BY: 0.9, RU: 0.8 }],
  [['ee-estonia', 'lv-latvia'], { BY: 0.3, RU: 1 }],
  [['ua-west', 'ua-north'], { BY: 0.5, RU: 0.5 }],
  [['ua-centre', 'ua-east', 'ua-odesa', 'ua-kherson'], { BY: 0, RU: 0.6 }],
  [['de-east'], { BY: 0.15, RU: 0.3 }],
]

describe('reach', () => {
  const cells = REFERENCE.flatMap(([areas, row]) =>
    Object.entries(row).map(([seat, weight]) => ({ areas, seat: seat as SeatId, weight })),
  )

  it.each(cells)('[R2.3] from $areas to $seat is about $weight', ({ areas, seat, weight }) => {
    const mean = areas.reduce((sum, area) => sum + reach(area, seat, 'armoured'), 0) / areas.length
    expect(Math.abs(mean - weight)).toBeLessThanOrEqual(0.15)
  })

  it('[R2.3] lies between 0 and 1, and missiles reach at least as far as anything on the ground', () => {
    for (const area of AREAS)
      for (const seat of SEATS) {
        for (const kind of COUNTER_KINDS) {
          expect(reach(area, seat, kind)).toBeGreaterThanOrEqual(0)
          expect(reach(area, seat, kind)).toBeLessThanOrEqual(1)
        }
        expect(reach(area, seat, 'missile')).toBeGreaterThanOrEqual(reach(area, seat, 'air-defence') - 0.15)
        expect(reach(area, seat, 'missile')).toBeGreaterThanOrEqual(reach(area, seat, 'armoured'))
      }
  })

  it('[R2.3] falls with distance within a theatre', () => {
    for (const { areas, bears } of THEATRES)
      for (const seat of SEATS) {
        if (bears[seat] === undefined || seat === 'NATO') continue
        const km = (area: AreaId) =>
          Math.min(...homeOf(seat).map(home => (isSea(area) ? kmBySea : kmByLand)(area, home)))
        const sorted = [...areas].sort((a, b) => km(a) - km(b)).map(area => reach(area, seat, 'armoured'))
        expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
      }
  })

  it('[R2.3] is full on a seat’s own soil, and ships need a coast', () => {
    for (const seat of SEATS) for (const home of homeOf(seat)) expect(reach(home, seat, 'armoured')).toBe(1)
    expect(reach('ru-kaliningrad', 'PL', 'naval')).toBeGreaterThan(0)
    expect(reach('ru-smolensk', 'PL', 'naval')).toBe(0)
  })
})

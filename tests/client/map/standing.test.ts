import { describe, expect, it } from 'vitest'
import { forcesOf } from '../../../client/map/standing/forces.ts'
import { holdingOf } from '../../../client/map/standing/holding.ts'
import { standingsOf } from '../../../client/map/standing/standing.ts'
import { figures } from '../../../client/map/standing/words.ts'
import { AREAS } from '../../../shared/model/ids.ts'
import { absorbed, baltic } from './boards.ts'

describe('what stands where', () => {
  const standings = standingsOf(baltic)

  it('knows every area of the board', () => {
    expect([...standings.keys()]).toEqual([...AREAS])
  })

  it('adds up own counters by kind and weighs them', () => {
    const own = standings.get('lt-lithuania')?.forces.find(({ owner }) => owner === 'BA')
    expect(own?.kinds).toEqual([
      { kind: 'territorial', count: 2, size: 1.5 },
      { kind: 'armoured', count: 1, size: 0.7 },
      { kind: 'air-defence', count: 1, size: 0.3 },
    ])
    expect(own?.offence).toEqual({ low: 0.7, high: 0.7 })
    expect(own?.defence).toEqual({ low: 1.8, high: 1.8 })
    expect(own?.exact).toBe(true)
  })

  it('keeps others’ estimates as the ranges they are', () => {
    const guess = standings.get('ru-kaliningrad')?.forces[0]
    expect(guess).toMatchObject({ owner: 'RU', exact: false, offence: { low: 1.4, high: 3.4 }, kinds: [] })
  })

  it('puts the holder’s force first and guests after it', () => {
    expect(standings.get('by-vitebsk')?.forces.map(({ owner }) => owner)).toEqual(['BY', 'RU'])
    expect(
      standingsOf(absorbed)
        .get('by-vitebsk')
        ?.forces.map(({ owner }) => owner),
    ).toEqual(['RU', 'BY'])
  })

  it('leaves out forces that are certainly nothing', () => {
    const nothing = { low: 0, high: 0 }
    const estimates = [{ owner: 'RU', at: 'ru-kuban', offence: nothing, defence: nothing, inspected: false } as const]
    expect(forcesOf({ counters: [], estimates }).get('ru-kuban')).toEqual([])
  })

  it('shows a raised posture at the seat of government, the base and the zones where they are', () => {
    expect(standings.get('ua-north')?.postures).toEqual([{ seat: 'UA', level: 2 }])
    expect(standings.get('by-vitebsk')?.base).toBe(true)
    expect(standings.get('by-grodno')?.zones.map(({ zone }) => zone)).toEqual(['suwalki'])
  })
})

describe('who holds an area', () => {
  it('calls Crimea held by Russia and contested, Donbas held by Ukraine and contested', () => {
    expect(holdingOf('ua-crimea', baltic)).toEqual({ holder: 'RU', absorbed: false, contested: true })
    expect(holdingOf('ua-donbas', baltic)).toEqual({ holder: 'UA', absorbed: false, contested: true })
  })

  it('counts an absorbed Belarus as Russian', () => {
    expect(holdingOf('by-brest', baltic).holder).toBe('BY')
    expect(holdingOf('by-brest', absorbed)).toEqual({ holder: 'RU', absorbed: true, contested: false })
  })

  it('gives seas and Sweden to nobody', () => {
    expect(holdingOf('sea-baltic-south', baltic).holder).toBeNull()
    expect(holdingOf('se-gotland', baltic).holder).toBeNull()
  })
})

describe('figures', () => {
  it('have one decimal at most, and are a range only where the ends differ', () => {
    expect(figures({ low: 2, high: 4 })).toBe('2–4')
    expect(figures({ low: 1.25, high: 2.349 })).toBe('1.3–2.3')
    expect(figures({ low: 0.72, high: 0.68 })).toBe('0.7')
  })
})

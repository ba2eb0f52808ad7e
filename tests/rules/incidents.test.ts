import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'
import type { CrisisChoice } from '../../shared/model/command.ts'
import { pairOf, ZONES } from '../../shared/model/ids.ts'
import type { Crisis, GameState } from '../../shared/model/state.ts'
import { zonesFor } from '../../shared/rules/board.ts'
import { crisisRisk, heatOf, sidesOf } from '../../shared/rules/crisis.ts'
import { highRisk, incidentRate, incidentsOf } from '../../shared/rules/incidents.ts'
import { actOf, opening } from './opening.ts'

const START = opening()
const seats = (change: Partial<GameState['seats']['RU']>): GameState['seats'] => ({
  ...START.seats,
  RU: { ...START.seats.RU, ...change },
})

describe('incidents', () => {
  it('[R5.4] come at the rate of the zone when all is quiet', () => {
    expect(incidentRate(START, 'donbas')).toBeCloseTo(0.7 * (1.3 - (0.3 + 0.08 * 0.55)))
  })

  it('[R5.4] come more often with exercises, postures and hard lines', () => {
    const quiet = incidentRate(START, 'baltic-sea')
    const exercise = {
      by: 'RU',
      at: 'sea-baltic-central',
      size: 1,
      declared: 1,
      notified: true,
      observers: false,
    } as const
    expect(incidentRate({ ...START, exercises: [exercise] }, 'baltic-sea')).toBeCloseTo(quiet * 1.5)
    expect(incidentRate({ ...START, exercises: [exercise] }, 'donbas')).toBeCloseTo(incidentRate(START, 'donbas'))
    expect(incidentRate({ ...START, seats: seats({ posture: 2 }) }, 'baltic-sea')).toBeCloseTo(quiet * 2)
    const hard = actOf('RU', { code: 'C10', picks: { against: 'PL', form: 'patrol' } })
    expect(incidentRate({ ...START, acts: [hard] }, 'baltic-sea')).toBeCloseTo(quiet * 1.4)
    expect(incidentRate({ ...START, acts: [hard] }, 'donbas')).toBeCloseTo(incidentRate(START, 'donbas'))
    expect(incidentRate({ ...START, acts: [{ ...hard, round: 0 }] }, 'baltic-sea')).toBeCloseTo(quiet)
  })

  it('[R5.4] come less often with transparency, hot lines and, at Suwałki, the cushion', () => {
    const based: GameState = { ...START, base: 'by-grodno' }
    for (const zone of ['suwalki', 'ukraine-north'] as const)
      expect(incidentRate(START, zone)).toBeLessThan(incidentRate(based, zone))
    expect(incidentRate({ ...START, glimpses: { 'RU-UA': 0.3 } }, 'donbas')).toBeLessThan(incidentRate(START, 'donbas'))
    expect(highRisk(START, 'RU-UA', 0.5)).toBeLessThan(highRisk(START, 'RU-UA', 0))
  })

  it('[R5.4] are drawn with these rates and severities, and only between those who meet there', () => {
    const rounds = 3000
    const counts = new Map(ZONES.map(zone => [zone, 0]))
    const severities = { routine: 0, serious: 0, high: 0 }
    for (let round = 0; round < rounds; round += 1)
      for (const incident of incidentsOf(START, chanceOf(`seed ${round}`, 1))) {
        counts.set(incident.zone, (counts.get(incident.zone) ?? 0) + 1)
        severities[incident.severity] += 1
        expect(zonesFor(incident.pair)).toContain(incident.zone)
      }
    for (const zone of ZONES) {
      const rate = incidentRate(START, zone)
      const slack = 4 * Math.sqrt(rate / rounds)
      expect(Math.abs((counts.get(zone) ?? 0) / rounds - rate), zone).toBeLessThan(slack)
    }
    const all = severities.routine + severities.serious + severities.high
    expect(severities.serious / all).toBeCloseTo(0.28, 1)
    expect(severities.high / all).toBeGreaterThan(0.05)
    expect(severities.high / all).toBeLessThan(0.14)
  })

  it('[R5.4] have ids of their own', () => {
    const many: GameState = { ...START, seats: seats({ posture: 2 }) }
    const drawn = incidentsOf(many, chanceOf('busy', 1))
    expect(new Set(drawn.map(incident => incident.id)).size).toBe(drawn.length)
  })
})

const crisis = (one: CrisisChoice | null, other: CrisisChoice | null, zone: Crisis['zone'] = 'baltic-sea'): Crisis => ({
  id: 'crisis',
  round: 1,
  incident: 'incident',
  zone,
  pair: 'RU-NATO',
  seats: ['RU', 'NATO'],
  hotLine: false,
  messages: [],
  choices: { ...(one === null ? {} : { RU: one }), ...(other === null ? {} : { NATO: other }) },
  status: 'open',
  war: false,
  risk: null,
  fear: null,
})

describe('a crisis', () => {
  it('[R5.5] is between the two of its pair', () => {
    const incident = incidentsOf(START, chanceOf('seed 1', 1))[0]
    if (incident === undefined) throw new Error('this seed has an incident')
    const [one, other] = sidesOf(incident, START)
    expect(pairOf(one, other)).toBe(incident.pair)
  })

  it('[R5.5] grows hotter with every choice, and silence holds', () => {
    const order: readonly (readonly [CrisisChoice, CrisisChoice])[] = [
      ['stand-down', 'stand-down'],
      ['stand-down', 'escalate'],
      ['hold', 'hold'],
      ['hold', 'escalate'],
      ['escalate', 'escalate'],
    ]
    const risks = order.map(([one, other]) => crisisRisk(START, crisis(one, other)).risk)
    expect(risks).toEqual([...risks].sort((a, b) => a - b))
    expect(order.map(([one, other]) => heatOf(one, other))).toEqual([0.05, 0.25, 1, 2, 4])
    expect(crisisRisk(START, crisis(null, null))).toEqual(crisisRisk(START, crisis('hold', 'hold')))
  })

  it('[R5.5] is more dangerous with tension and alert, less with transparency and in Donbas', () => {
    const risk = (state: GameState, zone: Crisis['zone'] = 'baltic-sea') =>
      crisisRisk(state, crisis('hold', 'hold', zone)).risk
    expect(risk(START)).toBeCloseTo((0.02 * (50 / 50) ** 2) / (1 - 0.35 * 0.4 * 0.7), 5)
    expect(risk({ ...START, tension: { ...START.tension, 'RU-NATO': 90 } })).toBeGreaterThan(risk(START))
    expect(risk({ ...START, seats: seats({ posture: 2 }) })).toBeGreaterThan(risk(START))
    expect(risk({ ...START, glimpses: { 'RU-NATO': 0.5 } })).toBeLessThan(risk(START))
    expect(risk(START, 'donbas')).toBeCloseTo(0.3 * risk(START), 5)
  })
})

import { describe, expect, it } from 'vitest'
import { AGENDA_TABLE, agendasOf } from '../../shared/content/agendas/index.ts'
import { AGENDAS, SEATS } from '../../shared/model/ids.ts'
import type { Crisis, GameState } from '../../shared/model/state.ts'
import { defenceOf, judge, securityOf } from '../../shared/rules/perception.ts'
import { roundRecordOf } from '../../shared/rules/record.ts'
import { agendaMet, objectivesOf, outcomeOf } from '../../shared/rules/scoring.ts'
import { actOf, built, opening } from './opening.ts'

const START = opening()
const CRISIS: Crisis = {
  id: 'crisis',
  round: 1,
  incident: 'incident',
  zone: 'donbas',
  pair: 'RU-UA',
  seats: ['RU', 'UA'],
  hotLine: false,
  messages: [],
  choices: {},
  status: 'closed',
  war: false,
  risk: 0.1,
  fear: 0.1,
}
const playing = (state: GameState, agenda: keyof typeof AGENDA_TABLE): GameState => {
  const { seat } = AGENDA_TABLE[agenda]
  return { ...state, seats: { ...state.seats, [seat]: { ...state.seats[seat], agenda } } }
}
const tracked = (changes: Partial<GameState['tracks']>): GameState => ({
  ...START,
  tracks: { ...START.tracks, ...changes },
})

describe('scores', () => {
  it('[R10.1] are half security and half objectives', () => {
    const { scores } = outcomeOf(START, 'peace')
    for (const seat of SEATS) {
      expect(scores[seat].security).toBeCloseTo(securityOf(START, seat), 4)
      expect(scores[seat].total).toBeCloseTo((scores[seat].security + scores[seat].objectives) / 2, 4)
    }
  })

  it.each(AGENDAS)('[R10.2] the parts of %s have weights that sum to 1 and values from 0 to 100', agenda => {
    const { seat, weights } = AGENDA_TABLE[agenda]
    const parts = objectivesOf(playing(START, agenda), seat)
    expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1)
    for (const part of parts) {
      expect(part.value).toBeGreaterThanOrEqual(0)
      expect(part.value).toBeLessThanOrEqual(100)
    }
    expect(Object.keys(weights).filter(name => !parts.some(part => part.name === name))).toEqual([])
  })

  it('[R10.2] reward what each seat plays for', () => {
    const value = (state: GameState, seat: 'RU' | 'NATO' | 'PL' | 'BA' | 'UA' | 'BY', name: string) =>
      objectivesOf(state, seat).find(part => part.name === name)?.value ?? Number.NaN
    expect(value(tracked({ cohesion: 30 }), 'RU', 'division')).toBe(70)
    expect(value(tracked({ usPresence: 3 }), 'PL', 'presence')).toBe(75)
    expect(value(tracked({ integration: 80 }), 'BY', 'independence')).toBe(20)
    const reinforced = built(START, 'NATO', 'lv-latvia', 'battlegroup', 2)
    expect(value(reinforced, 'BA', 'reinforcement')).toBeGreaterThan(value(START, 'BA', 'reinforcement'))
    expect(value(reinforced, 'NATO', 'deterrence')).toBeGreaterThan(value(START, 'NATO', 'deterrence'))
    expect(value(built(START, 'NATO', 'pl-west', 'battlegroup', 2), 'NATO', 'deterrence')).toBe(
      value(START, 'NATO', 'deterrence'),
    )
  })

  it('[R10.2] contain the points earned in the game', () => {
    const earned = { ...START, seats: { ...START.seats, PL: { ...START.seats.PL, bonus: 4 } } }
    expect(outcomeOf(earned, 'peace').scores.PL.objectives).toBeCloseTo(
      outcomeOf(START, 'peace').scores.PL.objectives + 4,
    )
  })

  it('[R10.5] count the forces of Belarus with those of Russia in a war', () => {
    const atWar = { ...START, crises: [{ ...CRISIS, war: true }] }
    expect(judge(atWar, 'PL', 'RU').best).toBeGreaterThan(judge(START, 'PL', 'RU').best)
    expect(defenceOf(atWar, 'RU')).toBeGreaterThan(defenceOf(START, 'RU'))
    expect(judge(atWar, 'BY', 'RU').best).toBe(judge(START, 'BY', 'RU').best)
  })

  it('[R10.3] are at most 10 for everybody after a war, and for an absorbed Belarus', () => {
    const war = outcomeOf(START, 'war')
    for (const seat of SEATS) expect(war.scores[seat].total).toBeLessThanOrEqual(10)
    const absorbed = outcomeOf({ ...START, absorbed: true }, 'absorbed')
    expect(absorbed.scores.BY.total).toBeLessThanOrEqual(10)
    expect(absorbed.scores.RU.total).toBeGreaterThan(10)
  })

  it('[R10.3] come with what all brought about together', () => {
    const first = roundRecordOf(START)
    const outcome = outcomeOf({ ...START, history: [first, { ...first, tension: 71 }] }, 'facilitator')
    expect(outcome).toMatchObject({
      ending: 'facilitator',
      round: 1,
      peakTension: 71,
      predictability: 40,
      incidents: 0,
    })
  })
})

describe('agendas', () => {
  it('[R10.4] every seat has two or three, each with goals', () => {
    for (const seat of SEATS) {
      expect(agendasOf(seat).length).toBeGreaterThanOrEqual(2)
      for (const agenda of agendasOf(seat)) expect(AGENDA_TABLE[agenda].goals.length).toBeGreaterThan(0)
    }
  })

  it('[R10.4] are not met by doing nothing', () => {
    const met = AGENDAS.filter(agenda => agendaMet(playing(START, agenda), AGENDA_TABLE[agenda].seat))
    expect(met.length).toBeLessThan(AGENDAS.length / 2)
  })

  it('[R10.4] are met when all goals hold, and are worth ten points unless there is war', () => {
    const state = playing(tracked({ integration: 40 }), 'BY.sovereigntist')
    expect(agendaMet(state, 'BY')).toBe(true)
    expect(agendaMet({ ...state, base: 'by-grodno' }, 'BY')).toBe(false)
    const { objectives, parts } = outcomeOf(state, 'peace').scores.BY
    expect(objectives).toBeCloseTo(parts.reduce((sum, part) => sum + part.weight * part.value, 0) + 10, 3)
    expect(outcomeOf(state, 'war').scores.BY.agendaMet).toBe(false)
  })

  it('[R10.4] judge pairs, tension, guarantees and agreements', () => {
    const calm = { ...START, tension: { ...START.tension, 'RU-NATO': 40, 'RU-UA': 45 } }
    expect(agendaMet(playing(calm, 'RU.secure-power'), 'RU')).toBe(true)
    const firm = { ...START, guarantee: 'unconditional' } as const
    expect(agendaMet(playing(START, 'NATO.guarantor'), 'NATO')).toBe(false)
    expect(agendaMet(playing(firm, 'NATO.guarantor'), 'NATO')).toBe(true)
    expect(agendaMet(playing(START, 'BA.good-neighbour'), 'BA')).toBe(false)
  })
})

describe('the record of a round', () => {
  it('[R3.5] holds the numbers of all, and arms in hundredths of the start', () => {
    const record = roundRecordOf(built(START, 'PL', 'pl-west', 'armoured', 1))
    expect(record.armsIndex).toBeGreaterThan(100)
    expect(record.armsIndex).toBeLessThan(102)
    expect(Object.keys(record.judgements)).toHaveLength(18)
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    const act = actOf('PL', { code: 'C2', picks: { region: 'pl-west', kind: 'armoured' } }, { visibility: 'covert' })
    expect(roundRecordOf({ ...START, acts: [act] }).openShare).toBe(0)
  })
})

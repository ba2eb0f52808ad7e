import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegionId } from '../../shared/model/ids.ts'
import { neighboursOf, SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Exercise, GameState } from '../../shared/model/state.ts'
import { defenceOf, distinguished, judge, securityOf, threatOf, trustOf } from '../../shared/rules/perception.ts'
import { tensionStep } from '../../shared/rules/tension.ts'
import { trustAfterAct } from '../../shared/rules/trust.ts'
import { actOf, built, opening } from './opening.ts'

const START = opening()
const pairs = SEATS.flatMap(observer => neighboursOf(observer).map(about => [observer, about] as const))
const anyPair = fc.constantFrom(...pairs)

/** The picture an observer has of another, changed by a factor. */
const scaled = (state: GameState, observer: SeatId, about: SeatId, factor: number): GameState => {
  const picture = Object.fromEntries(
    Object.entries(state.pictures[observer][about]).map(([area, { offence, defence }]) => [
      area,
      { offence: offence * factor, defence: defence * factor },
    ]),
  )
  return { ...state, pictures: { ...state.pictures, [observer]: { ...state.pictures[observer], [about]: picture } } }
}

describe('perception', () => {
  it('[R4.1] takes part of another’s defence for offence, the less the more it can see', () => {
    const open = { ...START, glimpses: { 'RU-BA': 0.4 } }
    expect(distinguished(START, 0)).toBe(0.45)
    expect(distinguished(START, 0.9)).toBeCloseTo(0.45 + 0.55 * 0.54)
    const more = (state: GameState) =>
      judge(built(state, 'RU', 'ru-pskov-novgorod', 'territorial', 1), 'BA', 'RU').best - judge(state, 'BA', 'RU').best
    expect(more(START)).toBeGreaterThan(0)
    expect(more(open)).toBeLessThan(more(START))
  })

  it('[R4.2] counts offence by its reach, posture and exercises', () => {
    const best = (state: GameState) => judge(state, 'BA', 'RU').best
    expect(best(built(START, 'RU', 'ru-pskov-novgorod', 'armoured', 1)) - best(START)).toBeCloseTo(1)
    expect(best(built(START, 'RU', 'ru-moscow', 'missile', 1))).toBeGreaterThan(
      best(built(START, 'RU', 'ru-moscow', 'armoured', 1.5)),
    )
    const alert = { ...START, seats: { ...START.seats, RU: { ...START.seats.RU, posture: 2 as const } } }
    expect(best(alert)).toBeCloseTo(best(START) * 1.5)
    const exercise: Exercise = {
      by: 'RU',
      at: 'ru-pskov-novgorod',
      size: 3,
      declared: 1,
      notified: true,
      observers: false,
    }
    expect(best({ ...START, exercises: [exercise] })).toBeCloseTo(best(START) + 1)
    expect(best({ ...START, exercises: [{ ...exercise, observers: true }] })).toBeCloseTo(best(START) + 3)
    expect(best({ ...START, exercises: [{ ...exercise, seenBy: ['RU', 'PL'] }] })).toBeCloseTo(best(START))
  })

  it('[R4.2] counts what stands in Belarus by whose it is and what was promised', () => {
    const north = (state: GameState) => judge(state, 'UA', 'BY').best
    const terms = { type: 'security-cooperation', parties: ['BY', 'UA'], picks: {}, secret: false } as const
    const promise = { id: 'promise', terms, since: 1, status: 'inForce', endedBy: null } as const
    const promised: GameState = { ...START, agreements: [...START.agreements, promise] }
    expect(north(promised)).toBeCloseTo(north({ ...START, glimpses: { 'BY-UA': 0.05 } }) / 2)
    expect(north(built(promised, 'RU', 'by-gomel', 'armoured', 1))).toBeCloseTo(2 * north(promised))
    expect(judge({ ...START, absorbed: true }, 'PL', 'RU').best).toBeGreaterThan(
      judge(START, 'PL', 'RU').best + judge(START, 'PL', 'BY').best - 0.5,
    )
  })

  it('[R4.3] never looks at another’s true force: hidden counters change no number of a neighbour’s', () => {
    for (const [observer, about] of pairs) {
      const hidden = { id: 'hidden', owner: about, kind: 'armoured', at: 'ru-smolensk', size: 9 } as const
      const state = { ...START, counters: { ...START.counters, hidden } }
      expect(judge(state, observer, about)).toEqual(judge(START, observer, about))
      expect(defenceOf(state, observer)).toBe(defenceOf(START, observer))
    }
  })

  it('[R4.3] shows a range around the best estimate, narrower with more transparency', () => {
    fc.assert(
      fc.property(anyPair, fc.double({ min: 0, max: 0.6, noNaN: true }), ([observer, about], gain) => {
        const pair = `${observer}-${about}` in START.tension ? `${observer}-${about}` : `${about}-${observer}`
        const dark = judge(START, observer, about)
        const light = judge({ ...START, glimpses: { [pair]: gain } }, observer, about)
        expect(dark.low).toBeLessThanOrEqual(dark.best)
        expect(dark.high).toBeGreaterThanOrEqual(dark.best)
        expect((light.high - light.low) / light.best).toBeLessThanOrEqual((dark.high - dark.low) / dark.best + 1e-12)
        expect(light.threat).toBeLessThanOrEqual(dark.threat + 1e-12)
      }),
    )
  })

  it('[R4.4] defends with what is at home and with the help it believes in', () => {
    const weaker = { ...START, tracks: { ...START.tracks, cohesion: 20 } }
    for (const seat of ['PL', 'BA'] as const) expect(defenceOf(weaker, seat)).toBeLessThan(defenceOf(START, seat))
    for (const seat of ['RU', 'NATO', 'UA', 'BY'] as const) expect(defenceOf(weaker, seat)).toBe(defenceOf(START, seat))
    expect(defenceOf({ ...START, guarantee: 'unconditional' }, 'BA')).toBeGreaterThan(defenceOf(START, 'BA'))
    expect(defenceOf(built(START, 'NATO', 'lt-lithuania', 'battlegroup', 1), 'BA')).toBeGreaterThan(
      defenceOf(START, 'BA'),
    )
    const more = (state: GameState) =>
      defenceOf(built(state, 'NATO', 'ee-estonia', 'territorial', 0.1), 'BA') - defenceOf(state, 'BA')
    expect(more(START)).toBeCloseTo(2 * 0.6 * 0.1)
    expect(more(built(START, 'NATO', 'ee-estonia', 'territorial', 2))).toBeCloseTo(0.6 * 0.1)
    expect(defenceOf(built(START, 'PL', 'pl-centre', 'territorial', 1), 'BA')).toBeGreaterThan(defenceOf(START, 'BA'))
    expect(defenceOf(built(START, 'UA', 'ua-west', 'armoured', 1), 'UA')).toBeCloseTo(defenceOf(START, 'UA') + 0.7)
    expect(defenceOf(built(START, 'RU', 'ua-donbas', 'armoured', 1), 'RU')).toBe(defenceOf(START, 'RU'))
    const trusting = { ...START, trust: { ...START.trust, 'BY>RU': 2 } }
    expect(defenceOf(trusting, 'BY')).toBeGreaterThan(defenceOf(START, 'BY'))
  })

  it('[R4.5] fears the less the more it trusts, and the more the more it sees coming', () => {
    const change = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(anyPair, change, change, ([observer, about], trust, force) => {
        const before = START.trust[`${observer}>${about}`] ?? 0
        const trusting = { ...START, trust: { ...START.trust, [`${observer}>${about}`]: before + trust } }
        expect(threatOf(trusting, observer, about)).toBeLessThanOrEqual(threatOf(START, observer, about))
        const stronger = scaled(START, observer, about, 1 + force)
        expect(threatOf(stronger, observer, about)).toBeGreaterThanOrEqual(
          threatOf(scaled(START, observer, about, 1), observer, about),
        )
        expect(threatOf(stronger, observer, about)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('[R3.1] reads trust from log-odds', () => {
    expect(trustOf({ ...START, trust: { 'PL>RU': 0 } }, 'PL', 'RU')).toBe(0.5)
    expect(trustOf(START, 'NATO', 'RU')).toBeCloseTo(0.1978, 3)
  })

  it('[R4.6] keeps security between 0 and 100, lower with tension, and for Belarus with dependence', () => {
    for (const seat of SEATS) {
      const tense = { ...START, tension: { ...START.tension, 'RU-UA': 100, 'RU-NATO': 100 } }
      expect(securityOf(tense, seat)).toBeLessThan(securityOf(START, seat))
      expect(securityOf(tense, seat)).toBeGreaterThanOrEqual(0)
    }
    const bound = { ...START, tracks: { ...START.tracks, integration: 65 } }
    expect(securityOf(bound, 'BY')).toBeLessThan(securityOf(START, 'BY') - 4.9)
  })
})

const HOME: Readonly<Record<SeatId, RegionId>> = {
  RU: 'ru-pskov-novgorod',
  NATO: 'pl-northeast',
  PL: 'pl-northeast',
  BA: 'lt-lithuania',
  UA: 'ua-north',
  BY: 'by-grodno',
}

/** One seat builds a brigade that everybody sees, trust answers, and tension takes one step. */
const afterBuild = (state: GameState, seat: SeatId): GameState => {
  const region = HOME[seat]
  const bigger = built(state, seat, region, 'armoured', 1)
  const act = actOf(seat, { code: 'C2', picks: { region, kind: 'armoured' } })
  const trust = { ...bigger.trust }
  for (const change of trustAfterAct(bigger, act, neighboursOf(seat)))
    trust[change.dyad] = (trust[change.dyad] ?? 0) + change.delta
  return { ...bigger, trust }
}

const afterTension = (state: GameState): GameState => {
  const tension = { ...state.tension }
  for (const change of tensionStep(state)) tension[change.pair] += change.delta
  return { ...state, tension }
}

describe('the dilemma', () => {
  it.each(SEATS)('[R4.6] one build by %s alone makes it more secure and its neighbours less', seat => {
    const after = afterBuild(START, seat)
    expect(securityOf(after, seat)).toBeGreaterThan(securityOf(START, seat))
    for (const other of neighboursOf(seat)) expect(securityOf(after, other)).toBeLessThan(securityOf(START, other))
  })

  it('[R4.6] a build by everybody makes everybody less secure', () => {
    const calm = afterTension(START)
    const armed = afterTension(SEATS.reduce(afterBuild, START))
    for (const seat of SEATS) expect(securityOf(armed, seat), seat).toBeLessThan(securityOf(calm, seat))
  })

  it('[R4.6] eight rounds of caution by everybody leave nobody more secure than at the start', () => {
    let state = START
    for (let round = 0; round < 8; round += 1) state = afterTension(SEATS.reduce(afterBuild, state))
    for (const seat of SEATS) expect(securityOf(state, seat), seat).toBeLessThan(securityOf(START, seat))
  })

  it('[R4.2] a Russian base in Belarus makes Poland, the Baltics and Ukraine less secure', () => {
    const based = { ...START, base: 'by-grodno' as const }
    for (const seat of ['PL', 'BA', 'UA'] as const)
      expect(securityOf(based, seat)).toBeLessThan(securityOf(START, seat) - 0.2)
  })
})

import { chanceOf } from '../../base/chance.ts'
import { tidy } from '../../base/records.ts'
import type { Effect, SeatRef } from '../../content/orders/effect.ts'
import { neighboursOf, pairOf, REGIONS, type SeatId, supportOf } from '../../model/ids.ts'
import { inspectEvents } from '../intelligence.ts'
import { tensionChange } from '../tension.ts'
import { moveTrack } from '../tracks.ts'
import { trustChange } from '../trust.ts'
import { nextIdOf } from '../unfolding.ts'
import { buildCounter } from './build.ts'
import type { Carrying } from './carrying.ts'
import { areaFor, holds, seatFor } from './conditions.ts'
import { openIncident } from './incident.ts'

type EffectOf<K extends Effect['do']> = Extract<Effect, { do: K }>

/** Carries out declared effects, one after another [R6.3]. */
export function carryOutEffects(effects: readonly Effect[], carrying: Carrying): void {
  for (const effect of effects) carryOutEffect(effect, carrying)
}

/** The seat of an effect that is about one seat, handed on where there is one. */
function forSeat(ref: SeatRef, { reading }: Carrying, act: (seat: SeatId) => void): void {
  const seat = seatFor(ref, reading)
  if (seat !== null) act(seat)
}

type Run<K extends Effect['do']> = (effect: EffectOf<K>, carrying: Carrying) => void

/** What each kind of effect does. */
const EFFECTS: { readonly [K in Effect['do']]: Run<K> } = {
  build: buildCounter,
  track: (effect, carrying) => changeTrack(effect.track, effect.by, carrying),
  support: (effect, carrying) =>
    forSeat(effect.seat, carrying, seat => changeTrack(supportOf(seat), effect.by, carrying)),
  tension: changeTension,
  trust: changeTrust,
  glimpse,
  reveal,
  exercise: holdExercise,
  incident: openIncident,
  bonus: (effect, carrying) =>
    forSeat(effect.seat, carrying, seat => carrying.table.happen({ kind: 'bonusEarned', seat, points: effect.points })),
  spend: (effect, carrying) =>
    forSeat(effect.seat, carrying, seat => {
      const ap = Math.min(effect.ap, carrying.table.state.seats[seat].ap)
      if (ap !== 0) carrying.table.happen({ kind: 'apSpent', seat, ap })
    }),
  ask,
  answer,
  base: changeBase,
  guarantee: chooseGuarantee,
  posture: changePosture,
  special: (effect, carrying) => carrying.special(effect.what, carrying),
  chance: (effect, carrying) => {
    const { seed } = carrying.table.state.setup
    const so = chanceOf(seed, carrying.table.state.round).happens(`effect|${effect.tag}`, effect.of)
    carryOutEffects(so ? effect.effects : (effect.else ?? []), carrying)
  },
  when: (effect, carrying) => {
    const so = holds(carrying.table.state, effect.if, carrying.reading)
    carryOutEffects(so ? effect.effects : (effect.else ?? []), carrying)
  },
}

function carryOutEffect<K extends Effect['do']>(effect: EffectOf<K>, carrying: Carrying): void {
  const run: Run<K> = EFFECTS[effect.do as K]
  run(effect, carrying)
}

function changeTrack(track: EffectOf<'track'>['track'], by: number, carrying: Carrying): void {
  const { table, reason, seenBy, novelty, say } = carrying
  const change = moveTrack(table.state, track, by * novelty, reason, seenBy)
  if (change.delta === 0) return
  table.happen({ kind: 'trackChanged', change })
  say({ key: 'effect.track', values: { track, delta: change.delta } })
}

function changeTension(effect: EffectOf<'tension'>, { table, reading, reason, seenBy, say }: Carrying): void {
  const [a, b] = [seatFor(effect.between[0], reading), seatFor(effect.between[1], reading)]
  const pair = a === null || b === null ? null : pairOf(a, b)
  const change = pair === null ? null : tensionChange(table.state, pair, effect.by, reason, seenBy)
  if (change === null || a === null || b === null) return
  table.happen({ kind: 'tensionChanged', change })
  say({ key: 'effect.tension', values: { seat: a, with: b, delta: change.delta } })
}

/** Only those who know of it change their minds. */
function changeTrust(effect: EffectOf<'trust'>, { table, reading, reason, seenBy }: Carrying): void {
  const about = seatFor(effect.about, reading)
  if (about === null) return
  const one = effect.of === 'neighbours' ? null : seatFor(effect.of, reading)
  const observers = effect.of === 'neighbours' ? neighboursOf(about) : one === null ? [] : [one]
  for (const observer of observers) {
    if (seenBy !== null && !seenBy.includes(observer)) continue
    const change = trustChange(table.state, observer, about, effect.by, reason)
    if (change !== null) table.happen({ kind: 'trustChanged', change })
  }
}

function glimpse(effect: EffectOf<'glimpse'>, { table, reading, say }: Carrying): void {
  const [a, b] = [seatFor(effect.between[0], reading), seatFor(effect.between[1], reading)]
  const pair = a === null || b === null ? null : pairOf(a, b)
  if (pair === null || a === null || b === null) return
  const { gain } = effect
  table.happen(effect.lasting ? { kind: 'glimpsed', pair, gain, lasting: true } : { kind: 'glimpsed', pair, gain })
  say({ key: 'effect.glimpse', values: { seat: a, with: b } })
}

function reveal(effect: EffectOf<'reveal'>, { table, reading, say }: Carrying): void {
  const [to, at] = [seatFor(effect.to, reading), areaFor(effect.at, reading)]
  if (to === null || at === null) return
  table.happen(...inspectEvents(table.state, to, at))
  say({ key: 'effect.inspect', values: { area: at } })
}

/** A size between two bounds is drawn, and stays a secret of those who hold the exercise [R6.16]. */
function drawnSize({ size, at }: EffectOf<'exercise'>, { table }: Carrying): number {
  if (typeof size === 'number') return size
  const [least, most] = size
  const { setup, round } = table.state
  return tidy(least + (most - least) * chanceOf(setup.seed, round).unit(`exercise|${at}`))
}

function holdExercise(effect: EffectOf<'exercise'>, carrying: Carrying): void {
  const by = seatFor(effect.by, carrying.reading)
  const at = areaFor(effect.at, carrying.reading)
  if (by === null || at === null) return
  const { declared, notified, observers } = effect
  const size = drawnSize(effect, carrying)
  const held = { by, at, size, declared, notified, observers }
  const { table, seenBy, say } = carrying
  table.happen({ kind: 'exerciseHeld', exercise: seenBy === null ? held : { ...held, seenBy } })
  const notice = observers ? 'observed' : notified ? 'notified' : 'snap'
  say({ key: 'effect.exercise', values: { area: at, size: declared ?? size, notice } })
}

function ask(effect: EffectOf<'ask'>, { table, reading, say }: Carrying): void {
  const [from, to] = [seatFor(effect.from, reading), seatFor(effect.to, reading)]
  if (from === null || to === null || owed(table.state.requests, effect.code, from, to)) return
  const id = nextIdOf(table.state, 'q')
  table.happen({ kind: 'requestMade', request: { id, code: effect.code, from, to, round: table.state.round } })
  say({ key: 'effect.ask', values: { to, order: effect.code } })
}

const owed = (requests: Carrying['table']['state']['requests'], code: string, from: SeatId, to: SeatId): boolean =>
  requests.some(request => request.code === code && request.from === from && request.to === to)

function answer(effect: EffectOf<'answer'>, { table, reading }: Carrying): void {
  const asker = effect.to === undefined ? null : seatFor(effect.to, reading)
  for (const { id, code, from, to } of table.state.requests)
    if (code === effect.code && to === reading.self && (asker === null || from === asker))
      table.happen({ kind: 'requestClosed', id, code })
}

function changeBase(effect: EffectOf<'base'>, carrying: Carrying): void {
  const area = effect.at === null ? null : areaFor(effect.at, carrying.reading)
  const at = REGIONS.find(region => region === area) ?? null
  if (carrying.table.state.base === at) return
  carrying.table.happen({ kind: 'baseChanged', at, forced: false })
  carrying.say(at === null ? { key: 'effect.baseGone' } : { key: 'effect.base', values: { area: at } })
}

/** Stays until NATO chooses again [R6.14]. */
function chooseGuarantee(effect: EffectOf<'guarantee'>, { table, reading, say }: Carrying): void {
  const picked = reading.picks[effect.to.slice(5)]
  const guarantee = picked === 'unconditional' ? 'unconditional' : 'conditional'
  if (table.state.guarantee === guarantee) return
  table.happen({ kind: 'guaranteeChosen', guarantee })
  say({ key: 'effect.guarantee', values: { choice: guarantee } })
}

/** One step up or down; the posture stays until it is changed again [R6.5]. */
function changePosture(effect: EffectOf<'posture'>, { table, reading, say }: Carrying): void {
  if (reading.self === null) return
  const way = effect.to.startsWith('slot:') ? reading.picks[effect.to.slice(5)] : effect.to
  const step = way === 'raise' ? 1 : -1
  const wanted = table.state.seats[reading.self].posture + step
  const posture = ([0, 1, 2] as const).find(level => level === wanted)
  if (posture === undefined) return
  table.happen({ kind: 'postureChanged', seat: reading.self, posture })
  say({ key: 'effect.posture', values: { posture } })
}

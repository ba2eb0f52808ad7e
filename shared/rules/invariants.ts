import { keysOf } from '../base/records.ts'
import { AREAS, PAIRS, SEATS, TRACKS } from '../model/ids.ts'
import type { GameState } from '../model/state.ts'
import { highestOf } from './tracks.ts'

type Check = (state: GameState) => readonly string[]

const within = (value: number, low: number, high: number): boolean =>
  Number.isFinite(value) && value >= low && value <= high

const counters: Check = state =>
  Object.entries(state.counters).flatMap(([id, counter]) => [
    ...(counter.id === id ? [] : [`counter ${id} is called ${counter.id}`]),
    ...(Number.isFinite(counter.size) && counter.size > 0 ? [] : [`counter ${id} has size ${counter.size}`]),
    ...(AREAS.includes(counter.at) ? [] : [`counter ${id} stands in ${counter.at}`]),
  ])

const tracks: Check = state =>
  TRACKS.filter(track => !within(state.tracks[track], 0, highestOf(track))).map(
    track => `track ${track} is ${state.tracks[track]}`,
  )

const tension: Check = state => [
  ...PAIRS.filter(pair => !within(state.tension[pair], 0, 100)).map(
    pair => `tension ${pair} is ${state.tension[pair]}`,
  ),
  ...(Object.keys(state.tension).length === PAIRS.length ? [] : ['tension is kept for other pairs than the nine']),
]

const seats: Check = state =>
  SEATS.flatMap(seat => {
    const { ap, posture, ready } = state.seats[seat]
    const waiting = state.phase === 'lobby' || state.phase === 'ended'
    return [
      ...(within(ap, 0, 20) ? [] : [`${seat} has ${ap} action points`]),
      ...(within(posture, 0, 2) ? [] : [`${seat} has posture ${posture}`]),
      ...(ready && waiting ? [`${seat} is ready in the phase ${state.phase}`] : []),
    ]
  })

const pictures: Check = state =>
  SEATS.flatMap(observer =>
    SEATS.flatMap(owner => {
      const picture = state.pictures[observer][owner]
      return keysOf(picture)
        .filter(area => !within(picture[area]?.offence ?? 0, 0, 1000) || !within(picture[area]?.defence ?? 0, 0, 1000))
        .map(area => `${observer} pictures less than nothing of ${owner} in ${area}`)
    }),
  )

const words: Check = state =>
  [...state.agreements, ...state.proposals]
    .filter(({ terms }) => new Set(terms.parties).size !== terms.parties.length || terms.parties.length < 2)
    .map(({ id, terms }) => `${id} is between ${terms.parties.join(', ')}`)

const rounds: Check = state => [
  ...(state.round <= state.lastRound ? [] : [`round ${state.round} after the last`]),
  ...((state.phase === 'ended') === (state.outcome !== null) ? [] : ['an outcome does not go with the phase']),
  ...(state.history.some((record, index) => record.round !== index) ? ['the records have a gap'] : []),
]

const crises: Check = state =>
  state.crises.filter(({ status }) => status === 'open').length > 0 && state.phase !== 'crisis'
    ? ['a crisis is open outside its phase']
    : []

const ids: Check = state => {
  const all = [
    ...state.acts,
    ...state.incidents,
    ...state.crises,
    ...state.channels,
    ...state.proposals,
    ...state.agreements,
    ...state.pledges,
    ...state.announcements,
  ].map(({ id }) => id)
  return new Set(all).size === all.length ? [] : ['two things have one id']
}

const CHECKS: readonly Check[] = [counters, tracks, tension, seats, pictures, words, rounds, crises, ids]

/** What is wrong with a state that no command should have brought about; empty when all is well [R9.12]. */
export const invariants = (state: GameState): readonly string[] => CHECKS.flatMap(check => check(state))

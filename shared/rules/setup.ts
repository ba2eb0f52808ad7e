import { type Chance, chanceOf } from '../base/chance.ts'
import { recordOf, tidy } from '../base/records.ts'
import { agendasOf } from '../content/agendas/index.ts'
import { networkTerms } from '../content/agreements/networks.ts'
import { scenarioOf } from '../content/scenarios/index.ts'
import type { Force, Scenario } from '../content/scenarios/scenario.ts'
import type { Agreement, AgreementTerms } from '../model/agreement.ts'
import type { Player } from '../model/command.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { Setup } from '../model/setup.ts'
import type { Counter, GameState, SeatState } from '../model/state.ts'
import { firstPictures } from './pictures.ts'
import { roundRecordOf } from './record.ts'
import { settingsOf } from './settings.ts'

/**
 * A table as it is born, in the lobby: everything in place, seats empty but those that a smaller game gives to bots [R3.6]
 * [R3.8]. Throws for an unknown scenario.
 */
export function newGame(setup: Setup): GameState {
  const scenario = scenarioOf(setup.scenario)
  const settings = settingsOf(setup.settings)
  const chance = chanceOf(setup.seed, 0)
  const counters = scenario.forces.map(counterOf)
  const agreements = agreementsAtStart(setup, scenario)
  const state: GameState = {
    setup,
    settings,
    lastRound: lastRoundOf(setup, scenario, chance),
    status: 'lobby',
    round: 0,
    phase: 'lobby',
    clock: { kind: 'none' },
    seats: recordOf(SEATS, seat => seatOf(setup, scenario, seat, chance)),
    counters: Object.fromEntries(counters.map(counter => [counter.id, counter])),
    nextId: counters.length + agreements.length + 1,
    pictures: firstPictures(counters, settings.noise, chance),
    inspected: recordOf(SEATS, () => []),
    trust: scenario.trust,
    tension: scenario.tension,
    glimpses: {},
    tracks: { ...scenario.tracks, cohesion: setup.settings.cohesion0 ?? scenario.tracks.cohesion },
    guarantee: setup.guarantee ?? scenario.guarantee,
    base: scenario.base,
    requests: [],
    absorbed: false,
    exercises: [],
    acts: [],
    incidents: [],
    crises: [],
    channels: [],
    proposals: [],
    agreements: agreements.map(
      (terms, index): Agreement => ({
        id: `agreement-${counters.length + index + 1}`,
        terms,
        since: 0,
        status: 'inForce',
        endedBy: null,
      }),
    ),
    pledges: [],
    deck: deckOf(scenario, chance),
    injects: [],
    announcements: [],
    trustChanges: [],
    tensionChanges: [],
    trackChanges: [],
    ratings: {},
    history: [],
    outcome: null,
  }
  return { ...state, history: [roundRecordOf(state)] }
}

/** The scenario's agreements, with another network of confidence-building ones where the set-up names it [R8.2]. */
const agreementsAtStart = ({ csbm }: Setup, scenario: Scenario): readonly AgreementTerms[] =>
  csbm === undefined
    ? scenario.agreements
    : [...networkTerms(csbm), ...scenario.agreements.filter(({ type }) => type !== 'csbm')]

const counterOf = ({ owner, kind, at, size }: Force, index: number): Counter => ({
  id: `counter-${index + 1}`,
  owner,
  kind,
  at,
  size: tidy(size),
})

/** The hidden last round: chosen by the facilitator, or drawn between the scenario's bounds [R1.6]. */
function lastRoundOf(setup: Setup, scenario: Scenario, chance: Chance): number {
  const [fewest, most] = scenario.rounds
  return setup.rounds ?? fewest + chance.below('last-round', most - fewest + 1)
}

const seatOf = (setup: Setup, scenario: Scenario, seat: SeatId, chance: Chance): SeatState => ({
  player: firstPlayer(scenario, seat),
  agenda: setup.agendas[seat] ?? chance.pick(`agenda|${seat}`, scenario.agendas?.[seat] ?? agendasOf(seat)),
  ap: 0,
  posture: 0,
  ready: false,
  draft: [],
  bonus: 0,
  lastOrders: [],
})

/** In a smaller game bots sit in the seats that it does not offer to people [R3.8]. */
const firstPlayer = ({ limits }: Scenario, seat: SeatId): Player | null =>
  limits === undefined || limits.seats.includes(seat) ? null : { kind: 'bot', policy: limits.others }

/** How many places a card may slip in the order of history. */
const SLIP = 1.5

/** Early cards in the order of history, slightly shuffled, then the others in any order, and some in their round [R3.7]. */
function deckOf(scenario: Scenario, chance: Chance): readonly string[] {
  const shuffled = (cards: readonly string[], slip: number): readonly string[] =>
    cards
      .map((card, index) => ({ card, place: index + slip * chance.unit(`deck|${card}`) }))
      .sort((a, b) => a.place - b.place)
      .map(({ card }) => card)
  const { early, later, byRound = {} } = scenario.deck
  const deck = [...shuffled(early, SLIP), ...shuffled(later, later.length)]
  for (const [round, card] of inRounds(byRound)) deck.splice(round - 1, 0, card)
  return deck
}

const inRounds = (byRound: Readonly<Record<number, string>>): readonly (readonly [number, string])[] =>
  Object.entries(byRound)
    .map(([round, card]) => [Number(round), card] as const)
    .sort(([a], [b]) => a - b)

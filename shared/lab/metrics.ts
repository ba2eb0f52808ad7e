import { keysOf } from '../base/records.ts'
import { natureOf } from '../content/orders/nature.ts'
import { dyadOf, SEATS, type SeatId } from '../model/ids.ts'
import type { Act, Outcome, RoundRecord, SeatScore, Severity } from '../model/state.ts'
import type { PlayedGame } from './game.ts'

/** What is measured in one game: one number for each of `METRIC_NAMES`, and the course of two of them by round. */
export interface GameRow {
  readonly values: readonly number[]
  /** From round 0, the start, to the last round on record. */
  readonly tensionByRound: readonly number[]
  readonly armsIndexByRound: readonly number[]
}

type Measure = (game: PlayedGame) => number

const yes = (holds: boolean): number => (holds ? 1 : 0)

function outcomeOf({ state }: PlayedGame): Outcome {
  if (state.outcome === null) throw new Error('the game has not ended')
  return state.outcome
}

function last({ state }: PlayedGame): RoundRecord {
  const record = state.history.at(-1)
  if (record === undefined) throw new Error('a game without a history')
  return record
}

const incidents =
  (severity: Severity): Measure =>
  ({ state }) =>
    state.incidents.filter(incident => incident.severity === severity).length

/** Predictability from which it is held to have succeeded, if there was no war. */
const PREDICTABLE = 60

/** A bargain of Russia and the West is within reach at the end of a round: trust, calm, cohesion and peace all suffice. */
function withinReach({ judgements, tension, tracks }: RoundRecord): boolean {
  const trust = (a: SeatId, b: SeatId): number => judgements[dyadOf(a, b)]?.trust ?? 0
  return (
    Math.min(trust('RU', 'NATO'), trust('NATO', 'RU')) >= 0.5 &&
    Math.min(trust('UA', 'RU'), trust('RU', 'UA')) >= 0.35 &&
    tension <= 42 &&
    tracks.cohesion >= 50 &&
    tracks.peace >= 3
  )
}

const GAME = {
  peakTension: game => outcomeOf(game).peakTension,
  endTension: game => last(game).tension,
  war: game => yes(outcomeOf(game).ending === 'war'),
  incidents: ({ state }) => state.incidents.length,
  seriousIncidents: incidents('serious'),
  highRiskIncidents: incidents('high'),
  cohesionEnd: ({ state }) => state.tracks.cohesion,
  integrationEnd: ({ state }) => state.tracks.integration,
  forcedBase: ({ forcedBase }) => yes(forcedBase),
  absorbed: ({ state }) => yes(state.absorbed),
  armsIndexEnd: game => last(game).armsIndex,
  predictabilityEnd: ({ state }) => state.tracks.predictability,
  hardLineOrders: ({ state }) => state.acts.filter(act => natureOf(act.order).kind === 'hard-line').length,
  usBid: ({ state }) => state.acts.filter(act => act.order.code === 'P1').length,
  agreementsSigned: ({ state }) => state.agreements.filter(({ since }) => since > 0).length,
  agreementsBroken: ({ state }) => state.agreements.filter(({ status }) => status === 'violated').length,
  grandBargain: ({ state }) => yes(state.history.slice(1).some(withinReach)),
  predictabilitySuccess: game =>
    yes(outcomeOf(game).ending !== 'war' && game.state.tracks.predictability >= PREDICTABLE),
} as const satisfies Readonly<Record<string, Measure>>

const securityAt = (record: RoundRecord | undefined, seat: SeatId): number => record?.security[seat] ?? 0

/** Restraint, and exercises of which notice was given as they are. */
function isCooperative({ order }: Act): boolean {
  const nature = natureOf(order)
  return (
    nature.kind === 'restraint' || (nature.kind === 'exercise' && nature.notice !== 'snap' && !nature.underDeclared)
  )
}

/** Share of a seat's acts that are co-operative; 0 where it did nothing. */
function cooperation({ state }: PlayedGame, seat: SeatId): number {
  const acts = state.acts.filter(({ by }) => by === seat)
  return acts.length === 0 ? 0 : acts.filter(isCooperative).length / acts.length
}

/** The best total wins; seats that share it share the win. */
function win(game: PlayedGame, seat: SeatId): number {
  const totals = SEATS.map(one => scoreOf(game, one).total)
  const best = Math.max(...totals)
  return scoreOf(game, seat).total < best ? 0 : 1 / totals.filter(total => total === best).length
}

const scoreOf = (game: PlayedGame, seat: SeatId): SeatScore => outcomeOf(game).scores[seat]

const SEAT: Readonly<Record<string, (game: PlayedGame, seat: SeatId) => number>> = {
  'security.SEAT.start': ({ state }, seat) => securityAt(state.history[0], seat),
  'security.SEAT.end': (game, seat) => securityAt(last(game), seat),
  'security.SEAT.change': (game, seat) => securityAt(last(game), seat) - securityAt(game.state.history[0], seat),
  'score.SEAT': (game, seat) => scoreOf(game, seat).total,
  'cooperation.SEAT': cooperation,
  'win.SEAT': win,
}

type SeatMetric = `security.${SeatId}.${'start' | 'end' | 'change'}` | `${'score' | 'cooperation' | 'win'}.${SeatId}`
/** The name of a number that is measured in every game. */
export type Metric = keyof typeof GAME | SeatMetric

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...Object.entries<Measure>(GAME),
  ...Object.entries(SEAT).flatMap(([name, measure]) =>
    SEATS.map((seat): [string, Measure] => [name.replace('SEAT', seat), game => measure(game, seat)]),
  ),
])

/** In the order of a row's values. */
export const METRIC_NAMES: readonly string[] = [...MEASURES.keys()]

/** The metrics that are shares or counts of whole games rather than of seats. */
export const GAME_METRICS = keysOf(GAME)

export function measure(game: PlayedGame): GameRow {
  const { history } = game.state
  return {
    values: [...MEASURES.values()].map(one => one(game)),
    tensionByRound: history.map(({ tension }) => tension),
    armsIndexByRound: history.map(({ armsIndex }) => armsIndex),
  }
}

/** One metric of a row. */
export const metricOf = (row: GameRow, metric: Metric): number => row.values[METRIC_NAMES.indexOf(metric)] ?? 0

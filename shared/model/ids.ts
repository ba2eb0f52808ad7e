/** The six roles at a table, in the order of the screen. */
export const SEATS = ['RU', 'NATO', 'PL', 'BA', 'UA', 'BY'] as const
export type SeatId = (typeof SEATS)[number]

/** Regions of the board; the names of `content/map/theatre.topojson`. */
export const REGIONS = [
  'ru-kaliningrad',
  'ru-leningrad',
  'ru-pskov-novgorod',
  'ru-smolensk',
  'ru-bryansk-kursk',
  'ru-belgorod-voronezh',
  'ru-rostov',
  'ru-kuban',
  'ru-moscow',
  'ru-interior',
  'ua-crimea',
  'by-brest',
  'by-grodno',
  'by-minsk',
  'by-vitebsk',
  'by-mogilev',
  'by-gomel',
  'ua-west',
  'ua-north',
  'ua-centre',
  'ua-east',
  'ua-donbas',
  'ua-odesa',
  'ua-kherson',
  'pl-west',
  'pl-pomerania',
  'pl-centre',
  'pl-northeast',
  'pl-southeast',
  'ee-estonia',
  'lv-latvia',
  'lt-lithuania',
  'de-east',
  'ro-romania',
  'se-gotland',
  'se-south',
] as const
export type RegionId = (typeof REGIONS)[number]

export const SEAS = [
  'sea-baltic-north',
  'sea-baltic-central',
  'sea-baltic-south',
  'sea-black-west',
  'sea-black-east',
] as const
export type SeaId = (typeof SEAS)[number]

/** Any place where a counter may stand. */
export type AreaId = RegionId | SeaId
export const AREAS: readonly AreaId[] = [...REGIONS, ...SEAS]

/** The nine pairs whose tension is kept [R3.3]; each is symmetric. */
export const PAIRS = ['RU-NATO', 'RU-PL', 'RU-BA', 'RU-UA', 'RU-BY', 'BY-PL', 'BY-BA', 'BY-UA', 'BY-NATO'] as const
export type PairId = (typeof PAIRS)[number]

/** One observer's relation to another seat, for example `PL>RU`. */
export type DyadId = `${SeatId}>${SeatId}`
export const dyadOf = (observer: SeatId, about: SeatId): DyadId => `${observer}>${about}`

/** The two seats of a pair. */
export function seatsOf(pair: PairId): readonly [SeatId, SeatId] {
  const [a, b] = pair.split('-') as [SeatId, SeatId]
  return [a, b]
}

const PAIR_OF: ReadonlyMap<string, PairId> = new Map(
  PAIRS.flatMap(pair => {
    const [a, b] = seatsOf(pair)
    return [
      [`${a}-${b}`, pair],
      [`${b}-${a}`, pair],
    ]
  }),
)

/** The pair of two seats, in either order, or null where no tension is kept (among allies). */
export const pairOf = (a: SeatId, b: SeatId): PairId | null => PAIR_OF.get(`${a}-${b}`) ?? null

const WATCHED: ReadonlyMap<SeatId, readonly SeatId[]> = new Map(
  SEATS.map(seat => [seat, SEATS.filter(other => pairOf(seat, other) !== null)]),
)

/** The seats that a seat watches and fears: those with which it forms a pair. */
export const neighboursOf = (seat: SeatId): readonly SeatId[] => WATCHED.get(seat) ?? []

/** Where forces of two sides meet and incidents happen [R2.4]. */
export const ZONES = ['baltic-sea', 'black-sea', 'suwalki', 'ukraine-north', 'donbas'] as const
export type ZoneId = (typeof ZONES)[number]

export const COUNTER_KINDS = [
  'armoured',
  'territorial',
  'battlegroup',
  'air-defence',
  'missile',
  'air-wing',
  'naval',
] as const
export type CounterKind = (typeof COUNTER_KINDS)[number]

export const PHASES = [
  'lobby',
  'briefing',
  'negotiation',
  'orders',
  'crisis',
  'resolution',
  'assessment',
  'ended',
] as const
export type Phase = (typeof PHASES)[number]

/** Tracks from 0 to 100 unless said otherwise [R3.4]. */
export const TRACKS = [
  'cohesion',
  'integration',
  'westernTies',
  'stability',
  'predictability',
  'energy',
  'support.RU',
  'support.NATO',
  'support.PL',
  'support.BA',
  'support.UA',
  'support.BY',
  'leverage',
  /** 0 to 5 */
  'sanctions',
  /** 0 to 5 */
  'peace',
  /** 0 to 4 */
  'usPresence',
] as const
export type TrackId = (typeof TRACKS)[number]
export const supportOf = (seat: SeatId): TrackId => `support.${seat}`

export const AGENDAS = [
  'RU.secure-power',
  'RU.sphere-keeper',
  'RU.opportunist',
  'NATO.guarantor',
  'NATO.burden-sharer',
  'NATO.dialogue',
  'PL.atlanticist',
  'PL.loyalist',
  'BA.tripwire',
  'BA.good-neighbour',
  'UA.peace-mandate',
  'UA.red-lines',
  'BY.sovereigntist',
  'BY.subsidy-seeker',
  'BY.regime-survivor',
] as const
export type AgendaId = (typeof AGENDAS)[number]

/** Whose eyes a frame is made for. `truth` is the facilitator's, and everybody's once the game has ended. */
export type Viewer = SeatId | 'public' | 'truth'
export const VIEWERS: readonly Viewer[] = [...SEATS, 'public', 'truth']

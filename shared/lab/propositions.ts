import { tidy } from '../base/records.ts'
import type { PolicyName } from '../bots/index.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import { type Configuration, configurationWith, everySeat, type SettingValue } from './configuration.ts'
import { type GameRow, type Metric, metricOf } from './metrics.ts'
import { type Estimate, estimate } from './statistics.ts'

/** Games that differ from the baseline in who plays how, and in settings. */
export interface Case {
  readonly all: PolicyName
  readonly but?: Readonly<Partial<Record<SeatId, PolicyName>>>
  readonly set?: Readonly<Record<string, SettingValue>>
}

/** The mean of some metrics is above or below that of other games with the same chance, or a fixed number. */
export interface Claim {
  readonly metrics: readonly Metric[]
  readonly of: Case
  readonly is: 'above' | 'below'
  readonly than: Case | number
  /** By how much at least; more than nothing where absent. */
  readonly by?: number
}

/** A statement about the model that must stay true; it holds when all its claims do. */
export interface Proposition {
  readonly id: string
  readonly statement: string
  readonly claims: readonly Claim[]
}

const CAUTIOUS: Case = { all: 'cautious' }
const PASSIVE: Case = { all: 'passive' }
const KIND: Case = { all: 'cooperative' }
const HARD: Case = { all: 'competitive' }
const wary = (set: NonNullable<Case['set']>): Case => ({ all: 'cautious', set })
/** Nobody signs anything new, so that a network stays what it was at the start. */
const network = (csbm: string): Case => wary({ csbm, signing: 'trusted', m: 1 })
const world = (beta: number, delta: number): Case => wary({ beta, delta })
const [WORST, PLAIN, MASKED, BEST] = [world(1.6, 0.1), world(1.6, 0.9), world(0.6, 0.1), world(0.6, 0.9)]

const peak = (of: Case, is: Claim['is'], than: Case, by = 0): Claim => ({ metrics: ['peakTension'], of, is, than, by })
const wars = (of: Case, is: Claim['is'], than: Case): Claim => ({ metrics: ['war'], of, is, than })
const ends = (seat: SeatId, of: Case, is: Claim['is'], than: Case): Claim => ({
  metrics: [`security.${seat}.end`],
  of,
  is,
  than,
})
const changes = (of: Case, is: Claim['is']): readonly Claim[] =>
  SEATS.map((seat): Claim => ({ metrics: [`security.${seat}.change`], of, is, than: 0 }))
const scores = (seat: SeatId, of: Case, is: Claim['is'], than: Case): Claim => ({
  metrics: [`score.${seat}`],
  of,
  is,
  than,
})

const seeker = (natoBuild: number): Case => wary({ natoBuild, 'agenda.RU': 'secure-power' })
const opportunist = (natoBuild: number): Case => ({
  all: 'cautious',
  but: { RU: 'competitive' },
  set: { natoBuild, 'agenda.RU': 'opportunist' },
})
const begins = (policy: PolicyName): Case => ({ all: 'adaptive', but: { RU: policy } })
const PARTNERS: readonly Metric[] = ['cooperation.NATO', 'cooperation.PL', 'cooperation.BA', 'cooperation.UA']

/** The propositions of the laboratory; regressions of the model, not truths about the world. */
export const PROPOSITIONS: readonly Proposition[] = [
  {
    id: 'P1',
    statement: 'Uncoordinated caution leaves all six less secure, at a higher peak of tension than doing nothing',
    claims: [...changes(CAUTIOUS, 'below'), peak(CAUTIOUS, 'above', PASSIVE, 5)],
  },
  {
    id: 'P2',
    statement: 'Tension peaks highest with offence advantage and postures alike, lowest with the reverse',
    claims: [
      peak(WORST, 'above', PLAIN),
      peak(WORST, 'above', MASKED),
      peak(PLAIN, 'above', BEST),
      peak(MASKED, 'above', BEST),
    ],
  },
  {
    id: 'P3',
    statement: 'A NATO build-up hurts where Russia seeks security and deters where it is an opportunist',
    claims: [
      peak(seeker(1), 'above', seeker(0)),
      ends('RU', seeker(1), 'below', seeker(0)),
      ends('BA', seeker(1), 'below', seeker(0)),
      wars(opportunist(1), 'below', opportunist(0)),
    ],
  },
  {
    id: 'P4',
    statement: 'A network of agreements tames the dilemma and does not solve it',
    claims: [
      peak(network('all'), 'below', network('none')),
      { metrics: ['incidents'], of: network('all'), is: 'below', than: network('none') },
      wars(network('all'), 'below', network('none')),
      ...changes(network('all'), 'below'),
    ],
  },
  {
    id: 'P5',
    statement: 'Co-operation with the network leaves all six more secure',
    claims: changes({ all: 'cooperative', set: { csbm: 'all' } }, 'above'),
  },
  {
    id: 'P6',
    statement: 'Snap exercises bring a higher peak than notified ones',
    claims: [peak(wary({ exercises: 'snap' }), 'above', wary({ exercises: 'notified' }))],
  },
  {
    id: 'P7',
    statement: 'No network is worse than Belarus’s own, and that than one with Russia and NATO too',
    claims: [
      peak(network('none'), 'above', network('belarus')),
      peak(network('belarus'), 'above', network('russia-nato')),
      wars(network('none'), 'above', network('belarus')),
      wars(network('belarus'), 'above', network('russia-nato')),
    ],
  },
  {
    id: 'P8',
    statement: 'One that builds alone is safer and its neighbours are not; if all build, none is',
    claims: [
      ends('NATO', { all: 'passive', set: { natoBuild: 1 } }, 'above', PASSIVE),
      ends('RU', { all: 'passive', set: { natoBuild: 1 } }, 'below', PASSIVE),
      ...SEATS.map(seat => ends(seat, CAUTIOUS, 'below', PASSIVE)),
    ],
  },
  {
    id: 'P9',
    statement: 'All gain from everybody’s co-operation, and some gain more by leaving it alone',
    claims: [
      ...SEATS.map(seat => scores(seat, KIND, 'above', HARD)),
      ...(['PL', 'NATO', 'RU'] as const).map(seat =>
        scores(seat, { all: 'cooperative', but: { [seat]: 'competitive' } }, 'above', KIND),
      ),
    ],
  },
  {
    id: 'P10',
    statement: 'Unconditional guarantees bring more hard-line orders than conditional ones',
    claims: [
      {
        metrics: ['hardLineOrders'],
        of: wary({ guarantee: 'unconditional' }),
        is: 'above',
        than: wary({ guarantee: 'conditional' }),
      },
    ],
  },
  {
    id: 'P11',
    statement: 'GRIT draws more co-operation from wary partners than other ways, and costs the one who begins',
    claims: [
      ...(['tit-for-tat', 'random', 'competitive'] as const).map(
        (other): Claim => ({ metrics: PARTNERS, of: begins('grit'), is: 'above', than: begins(other) }),
      ),
      scores('RU', begins('grit'), 'below', begins('competitive')),
    ],
  },
  {
    id: 'P12',
    statement: 'A base in Belarus lowers the security of Poland, the Baltics and Ukraine',
    claims: (['PL', 'BA', 'UA'] as const).map(seat =>
      ends(seat, { all: 'passive', set: { baseAt: 0 } }, 'below', { all: 'passive', set: { baseAt: 101 } }),
    ),
  },
  {
    id: 'P13',
    statement: 'A grand bargain is seldom within reach; predictability often succeeds',
    claims: [
      { metrics: ['grandBargain'], of: { all: 'adaptive' }, is: 'below', than: 0.05 },
      { metrics: ['predictabilitySuccess'], of: { all: 'adaptive' }, is: 'above', than: 0.3 },
    ],
  },
  {
    id: 'P14',
    statement: 'Narrower ranges let fewer crises become wars',
    claims: [wars(wary({ sigma0: 0.2 }), 'below', wary({ sigma0: 0.8 }))],
  },
]

export const configurationOf = ({ all, but, set }: Case, seed: string): Configuration =>
  configurationWith({ seed, policies: { ...everySeat(all), ...but }, set: set ?? {} })

/** A case in words: the same for the same games. */
export function nameOf({ all, but = {}, set = {} }: Case): string {
  const pairs = [...Object.entries(but), ...Object.entries(set)].map(([key, value]) => `${key}=${value}`)
  return [all, ...pairs].join(' ')
}

/** Every case of some propositions, once. */
export function casesOf(propositions: readonly Proposition[]): ReadonlyMap<string, Case> {
  const cases = propositions.flatMap(({ claims }) =>
    claims.flatMap(({ of, than }) => (typeof than === 'number' ? [of] : [of, than])),
  )
  return new Map(cases.map(one => [nameOf(one), one]))
}

export interface Verdict {
  readonly claim: Claim
  /** Of the difference, game by game. */
  readonly effect: Estimate
  /** The whole interval lies on the claimed side, by as much as is claimed. */
  readonly holds: boolean
}

/** Judges a claim by the rows of its cases' games, in the order of the games' numbers. */
export function judgeClaim(claim: Claim, rowsOf: (name: string) => readonly GameRow[]): Verdict {
  const { of, than, is, metrics, by = 0 } = claim
  const meanOf = (row: GameRow): number =>
    metrics.reduce((sum, metric) => sum + metricOf(row, metric), 0) / metrics.length
  const others = typeof than === 'number' ? null : rowsOf(nameOf(than))
  const differences = rowsOf(nameOf(of)).map((row, index) => {
    const other = others?.[index]
    return meanOf(row) - (typeof than === 'number' ? than : other === undefined ? 0 : meanOf(other))
  })
  const effect = withRareEvents(estimate(differences), metrics, differences.length)
  return { claim, effect, holds: is === 'above' ? effect.ci95[0] > by : effect.ci95[1] < -by }
}

/** Metrics that are 1 in a game where something happened and 0 in others. */
const EVENTS: readonly Metric[] = ['war', 'forcedBase', 'absorbed', 'grandBargain', 'predictabilitySuccess']
const RULE_OF_THREE = 3

/** What never or always happened in n games may still happen, or not, in up to 3/n of all games. */
function withRareEvents(found: Estimate, metrics: readonly Metric[], games: number): Estimate {
  if (found.sd > 0 || !metrics.every(metric => EVENTS.includes(metric))) return found
  const margin = tidy(RULE_OF_THREE / games)
  return { ...found, ci95: [tidy(found.mean - margin), tidy(found.mean + margin)] }
}

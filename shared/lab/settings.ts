import { EVEN_TEMPER, type Temperament } from '../bots/index.ts'
import { AGENDAS, SEATS, type SeatId } from '../model/ids.ts'
import { NETWORKS, type Settings, type Setup } from '../model/setup.ts'
import { DEFAULT_SETTINGS } from '../rules/index.ts'

/** What one setting changes: the model's numbers, the way a table begins, or the bots' temperament. */
export interface Change {
  readonly settings?: Partial<Settings>
  readonly setup?: Partial<Setup>
  readonly temperament?: Partial<Temperament>
}

export interface NumberSetting {
  readonly kind: 'number'
  readonly key: string
  readonly low: number
  readonly high: number
  readonly normal: number
  readonly meaning: string
  change(value: number): Change
}

export interface ChoiceSetting {
  readonly kind: 'choice'
  readonly key: string
  readonly values: readonly string[]
  readonly normal: string
  readonly meaning: string
  change(value: string): Change
}

/** A setting that the laboratory can change, with what it is without a change. */
export type LabSetting = NumberSetting | ChoiceSetting

const model = (key: keyof Settings, low: number, high: number, meaning: string): LabSetting => ({
  kind: 'number',
  key,
  low,
  high,
  normal: DEFAULT_SETTINGS[key],
  meaning,
  change: value => ({ settings: { [key]: value } }),
})

type Amount = 'reaction' | 'fatigue' | 'threshold' | 'natoBuild'

const bots = (key: string, part: Amount, low: number, high: number, meaning: string): LabSetting => ({
  kind: 'number',
  key,
  low,
  high,
  normal: EVEN_TEMPER[part],
  meaning,
  change: value => ({ temperament: { [part]: value } }),
})

/** A setting with named values, the first of which is normal; `changes` says what each brings about. */
const choice = (key: string, changes: Readonly<Record<string, Change>>, meaning: string): LabSetting => ({
  kind: 'choice',
  key,
  values: Object.keys(changes),
  normal: Object.keys(changes)[0] ?? '',
  meaning,
  change: value => changes[value] ?? {},
})

const agenda = (seat: SeatId): LabSetting =>
  choice(
    `agenda.${seat}`,
    {
      drawn: {},
      ...Object.fromEntries(
        AGENDAS.filter(id => id.startsWith(`${seat}.`)).map(id => [
          id.slice(seat.length + 1),
          { setup: { agendas: { [seat]: id } } },
        ]),
      ),
    },
    `hidden agenda of ${seat}`,
  )

/** Every setting of `--set`, in the order in which it is listed. */
export const LAB_SETTINGS: readonly LabSetting[] = [
  model('beta', 0.2, 4, 'offence advantage β'),
  model('delta', 0, 1, 'how far defence can be told from offence without inspection, δ'),
  model('kappa', 0, 2, 'pessimism κ: how far towards the upper end of the range fear looks'),
  model('sigma0', 0, 1, 'half-width of what is not known without transparency, σ0'),
  model('a', 0, 1, 'share of tension renewed each round'),
  bots('kReact', 'reaction', 0, 4, 'strength of the bots’ reaction to fear: multiplies their appetite for building'),
  bots('fatigue', 'fatigue', 0, 1, 'share of that appetite which each further round takes away'),
  bots('m', 'threshold', 0, 1, 'trust from which adaptive bots co-operate and choosy ones sign'),
  model('noise', 0, 1, 'largest error, as a share, of what seats believe at the start'),
  model('p0', 0, 1, 'scale of the probability that a crisis becomes war'),
  model('cohesion0', 0, 100, 'NATO’s cohesion at the start'),
  choice(
    'guarantee',
    { conditional: { setup: { guarantee: 'conditional' } }, unconditional: { setup: { guarantee: 'unconditional' } } },
    'NATO’s guarantee at the start',
  ),
  ...SEATS.map(agenda),
  choice(
    'csbm',
    Object.fromEntries(
      ['belarus', ...NETWORKS.filter(network => network !== 'belarus')].map(name => [
        name,
        { setup: networkNamed(name) },
      ]),
    ),
    'confidence-building agreements at the start: Belarus’s own, none, those and one of Russia and NATO, or all nine pairs',
  ),
  choice(
    'signing',
    {
      policy: {},
      free: { temperament: { signing: 'free' } },
      trusted: { temperament: { signing: 'trusted' } },
    },
    'bots sign as their policy likes, with anybody, or only where trust reaches m too',
  ),
  choice(
    'exercises',
    {
      mixed: {},
      notified: { temperament: { exercises: 'notified' } },
      snap: { temperament: { exercises: 'snap' } },
    },
    'notice that bots give of exercises: as their policy likes, always, or never',
  ),
  model('spillover', 0, 1, 'what a full cushion adds to Russia’s transparency'),
  model('baseAt', 0, 101, 'integration at which a base cannot be refused'),
  model('absorbAt', 0, 101, 'integration at which Belarus is absorbed'),
  choice(
    'knownEnd',
    { true: { setup: { knownEnd: true } }, false: { setup: { knownEnd: false } } },
    'whether all know the last round',
  ),
  bots('natoBuild', 'natoBuild', 0, 2.5, 'brigades that NATO builds each round before anything else, in halves'),
]

function networkNamed(name: string): Partial<Setup> {
  const csbm = NETWORKS.find(network => network === name)
  return csbm === undefined ? {} : { csbm }
}

export const settingNamed = (key: string): LabSetting | null => LAB_SETTINGS.find(row => row.key === key) ?? null

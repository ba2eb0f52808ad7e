import { recordOf } from '../base/records.ts'
import { DEFAULT_POLICY, EVEN_TEMPER, type PolicyName, type Temperament } from '../bots/index.ts'
import { DEFAULT_SCENARIO } from '../content/scenarios/index.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { Setup } from '../model/setup.ts'
import { type Change, LAB_SETTINGS, settingNamed } from './settings.ts'

export type SettingValue = number | string

/** What many games have in common. Plain data. */
export interface Configuration {
  readonly scenario: string
  /** From this text and a game's number all chance of the game is drawn. */
  readonly seed: string
  readonly rounds: number
  readonly policies: Readonly<Record<SeatId, PolicyName>>
  /** Only what is changed; everything else is normal. */
  readonly set: Readonly<Record<string, SettingValue>>
}

/** Rounds of a game where nothing else is said. */
export const USUAL_ROUNDS = 8

/** The baseline with some changes. */
export const configurationWith = (changes: Partial<Configuration> = {}): Configuration => ({
  scenario: DEFAULT_SCENARIO,
  seed: '1',
  rounds: USUAL_ROUNDS,
  policies: everySeat(DEFAULT_POLICY),
  set: {},
  ...changes,
})

export const everySeat = (policy: PolicyName): Readonly<Record<SeatId, PolicyName>> => recordOf(SEATS, () => policy)

/** Every setting with the value it has. */
export const settingsInForce = ({ set }: Configuration): Readonly<Record<string, SettingValue>> =>
  Object.fromEntries(LAB_SETTINGS.map(({ key, normal }) => [key, set[key] ?? normal]))

function changesOf({ set }: Configuration): readonly Change[] {
  return Object.entries(set).flatMap(([key, value]) => {
    const row = settingNamed(key)
    if (row?.kind === 'number' && typeof value === 'number') return [row.change(value)]
    if (row?.kind === 'choice' && typeof value === 'string') return [row.change(value)]
    return []
  })
}

/** With what the game of this number begins; numbers count from 1. Games of one number and seed share their chance. */
export function setupOf(configuration: Configuration, number: number): Setup {
  const { scenario, seed, rounds } = configuration
  const plain: Setup = {
    table: `lab-${number}`,
    scenario,
    seed: `lab|${seed}|${number}`,
    rounds,
    settings: {},
    agendas: {},
    clock: {},
  }
  const changes = changesOf(configuration)
  const parts = changes.flatMap(({ setup }) => setup ?? [])
  const joined = <T extends object>(records: readonly (T | undefined)[]): Partial<T> => Object.assign({}, ...records)
  return {
    ...plain,
    ...joined(parts),
    settings: joined(changes.map(({ settings }) => settings)),
    agendas: joined(parts.map(({ agendas }) => agendas)),
  }
}

export const temperamentOf = (configuration: Configuration): Temperament =>
  Object.assign({}, EVEN_TEMPER, ...changesOf(configuration).map(({ temperament }) => temperament))

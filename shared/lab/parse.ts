import { err, ok, type Result } from '../base/result.ts'
import { POLICIES, type PolicyName } from '../bots/index.ts'
import { SCENARIOS } from '../content/scenarios/index.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import { type Configuration, configurationWith, type SettingValue } from './configuration.ts'
import { LAB_SETTINGS, type LabSetting, settingNamed } from './settings.ts'

/** What was asked for, as it was typed. */
export interface Asked {
  readonly scenario?: string | undefined
  readonly seed?: string | undefined
  readonly rounds?: string | undefined
  /** `NAME` for all seats or `SEAT=NAME` for one; later ones overrule earlier ones. */
  readonly policies: readonly string[]
  /** `key=value` */
  readonly set: readonly string[]
}

const MOST_ROUNDS = 40

/** A configuration, or a sentence that says what is wrong and what would be right. */
export function readConfiguration(asked: Asked): Result<Configuration, string> {
  const scenario = readScenario(asked.scenario)
  const rounds = readWhole('rounds', asked.rounds, 1, MOST_ROUNDS)
  const policies = readPolicies(asked.policies)
  const set = readSettings(asked.set)
  if (!scenario.ok) return scenario
  if (!rounds.ok) return rounds
  if (!policies.ok) return policies
  if (!set.ok) return set
  const usual = configurationWith()
  return ok({
    scenario: scenario.value ?? usual.scenario,
    seed: asked.seed ?? usual.seed,
    rounds: rounds.value ?? usual.rounds,
    policies: { ...usual.policies, ...policies.value },
    set: set.value,
  })
}

function readScenario(name: string | undefined): Result<string | null, string> {
  if (name === undefined) return ok(null)
  const names = SCENARIOS.map(({ id }) => id)
  return names.includes(name) ? ok(name) : err(unknown('scenario', name, names))
}

/** A whole number between bounds; null where nothing was said. */
export function readWhole(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
): Result<number | null, string> {
  if (text === undefined) return ok(null)
  const value = numberIn(text)
  if (value !== null && Number.isInteger(value) && value >= low && value <= high) return ok(value)
  return err(`${name} must be a whole number from ${low} to ${high}, not “${text}”.`)
}

type SomePolicies = Readonly<Partial<Record<SeatId, PolicyName>>>

function readPolicies(texts: readonly string[]): Result<SomePolicies, string> {
  let all: SomePolicies = {}
  for (const text of texts) {
    const [first = '', second] = text.split('=')
    const name = second ?? first
    const policy = POLICIES.find(one => one === name)
    if (policy === undefined) return err(unknown('policy', name, POLICIES))
    const seats = second === undefined ? SEATS : SEATS.filter(seat => seat === first)
    if (seats.length === 0) return err(unknown('seat', first, SEATS))
    all = { ...all, ...Object.fromEntries(seats.map(seat => [seat, policy])) }
  }
  return ok(all)
}

function readSettings(texts: readonly string[]): Result<Readonly<Record<string, SettingValue>>, string> {
  const set: Record<string, SettingValue> = {}
  for (const text of texts) {
    const at = text.indexOf('=')
    const key = at < 0 ? text : text.slice(0, at)
    const row = settingNamed(key)
    if (row === null) {
      const keys = LAB_SETTINGS.map(setting => setting.key)
      return err(unknown('setting', key, keys))
    }
    const value = readValue(row, at < 0 ? '' : text.slice(at + 1))
    if (!value.ok) return value
    set[key] = value.value
  }
  return ok(set)
}

function readValue(row: LabSetting, text: string): Result<SettingValue, string> {
  if (row.kind === 'choice') return row.values.includes(text) ? ok(text) : err(unknown(row.key, text, row.values))
  const value = numberIn(text)
  if (value !== null && value >= row.low && value <= row.high) return ok(value)
  return err(`${row.key} must be a number from ${row.low} to ${row.high}, not “${text}”.`)
}

const numberIn = (text: string): number | null => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null)

const unknown = (what: string, name: string, valid: readonly string[]): string =>
  `There is no ${what} “${name}”. Valid: ${valid.join(', ')}.`

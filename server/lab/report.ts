import { POLICIES } from '../../shared/bots/index.ts'
import { SCENARIOS } from '../../shared/content/scenarios/index.ts'
import { type Configuration, settingsInForce } from '../../shared/lab/configuration.ts'
import { LAB_SETTINGS } from '../../shared/lab/settings.ts'
import type { Estimate } from '../../shared/lab/statistics.ts'
import type { Summary } from '../../shared/lab/summary.ts'

/** One object with everything; only `seconds` differs when the same games are played again. */
export function asJson(configuration: Configuration, summary: Summary, seconds: number): string {
  const { scenario, seed, rounds, policies } = configuration
  const { games, metrics, tensionByRound, armsIndexByRound } = summary
  const report = {
    games,
    scenario,
    seed,
    rounds,
    settings: settingsInForce(configuration),
    policies,
    seconds: Number(seconds.toFixed(3)),
    metrics: { ...metrics, tensionByRound, armsIndexByRound },
  }
  return JSON.stringify(report, null, 2)
}

const number = (value: number): string => value.toFixed(2)
const cells = ({ mean, sd, ci95: [lo, hi] }: Estimate): readonly string[] => [
  number(mean),
  number(sd),
  `${number(lo)} … ${number(hi)}`,
]

/** For people: every metric with its spread, then tension round by round. */
export function asTable(configuration: Configuration, summary: Summary, seconds: number): string {
  const { scenario, seed, rounds, policies, set } = configuration
  const changed = Object.entries(set).map(([key, value]) => `${key}=${value}`)
  const who = Object.entries(policies).map(([seat, policy]) => `${seat} ${policy}`)
  return [
    `${scenario}: ${summary.games} games of ${rounds} rounds, seed ${seed}, ${seconds.toFixed(1)} s`,
    `policies: ${who.join(', ')}`,
    `settings: ${changed.length === 0 ? 'as usual' : changed.join(', ')}`,
    '',
    ...columns([
      ['metric', 'mean', 'sd', '95 % interval'],
      ...Object.entries(summary.metrics).map(([name, estimate]) => [name, ...cells(estimate)]),
      ...summary.tensionByRound.map((estimate, round) => [`tension, round ${round}`, ...cells(estimate)]),
      ...summary.armsIndexByRound.map((estimate, round) => [`arms index, round ${round}`, ...cells(estimate)]),
    ]),
  ].join('\n')
}

/** Columns as wide as they must be; all but the first to the right. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length)
    })
  return rows.map(row =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** What there is to choose from. */
export const asList = (): string =>
  [
    'Scenarios',
    ...SCENARIOS.map(({ id, rounds: [fewest, most] }) => `  ${id}: ${fewest} to ${most} rounds`),
    '',
    'Policies (--policy NAME for all, --policy SEAT=NAME for one of RU NATO PL BA UA BY)',
    ...POLICIES.map(name => `  ${name}`),
    '',
    'Settings (--set KEY=VALUE)',
    ...LAB_SETTINGS.map(row => {
      const range = row.kind === 'number' ? `${row.low} to ${row.high}` : row.values.join(', ')
      return `  ${row.key} = ${row.normal} (${range}): ${row.meaning}`
    }),
  ].join('\n')

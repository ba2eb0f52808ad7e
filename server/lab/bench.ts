import { parseArgs } from 'node:util'
import { POLICIES } from '../../shared/bots/index.ts'
import { configurationWith, everySeat } from '../../shared/lab/configuration.ts'
import { playGame } from '../../shared/lab/game.ts'
import { measure } from '../../shared/lab/metrics.ts'
import { profiled } from './profile.ts'
import { columns } from './report.ts'

/** How fast one core plays eight-round games of six bots, and where the time goes: `npm run bench -- --games 20 --runs 5`. */
const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '20' },
    runs: { type: 'string', default: '5' },
    policy: { type: 'string', default: 'cautious' },
    json: { type: 'boolean', default: false },
  },
})
const games = Math.max(1, Math.trunc(Number(values.games)) || 1)
const runs = Math.max(1, Math.trunc(Number(values.runs)) || 1)
const policy = POLICIES.find(name => name === values.policy) ?? 'cautious'
const configuration = configurationWith({ policies: everySeat(policy) })

let next = 1
function play(): void {
  for (let count = 0; count < games; count += 1) measure(playGame(configuration, next++))
}

/** Games per second of processor time, so that other work on the machine counts less. */
function speed(): number {
  const before = process.cpuUsage()
  play()
  const { user, system } = process.cpuUsage(before)
  return (games * 1e6) / (user + system)
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

play()
const speeds = Array.from({ length: runs }, speed)
const parts = (await profiled(play)).filter(({ share }) => share >= 0.005)
const report = { policy, games, runs, gamesPerSecond: Number(median(speeds).toFixed(1)), speeds, parts }

if (values.json) console.log(JSON.stringify(report, null, 2))
else {
  console.log(
    `${report.gamesPerSecond} games per second and core: ${policy}, median of ${runs} runs of ${games} games\n`,
  )
  const rows = parts.map(({ part, share }) => [part, `${(100 * share).toFixed(1)} %`])
  console.log(columns([['part', 'own time'], ...rows]).join('\n'))
}

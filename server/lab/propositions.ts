import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { GameRow } from '../../shared/lab/metrics.ts'
import { readWhole } from '../../shared/lab/parse.ts'
import { casesOf, configurationOf, judgeClaim, nameOf, PROPOSITIONS } from '../../shared/lab/propositions.ts'
import { Crew } from './crew.ts'
import { columns } from './report.ts'

/** Plays every case of the propositions and prints which hold: `npm run lab:propositions -- --games 40`. Code 1 where one fails. */
const { values } = parseArgs({
  options: { games: { type: 'string' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string' } },
})
const games = readWhole('games', values.games, 2, 1_000_000)
const jobs = readWhole('jobs', values.jobs, 1, 256)

async function prove(count: number, workers: number, seed: string): Promise<boolean> {
  const rows = new Map<string, GameRow[]>()
  const crew = new Crew(workers)
  for (const [name, one] of casesOf(PROPOSITIONS)) {
    const played: GameRow[] = []
    await crew.play({ configuration: configurationOf(one, seed), games: count, logFolder: null }, row => {
      played.push(row)
    })
    rows.set(name, played)
  }
  await crew.close()
  const verdicts = PROPOSITIONS.map(({ id, statement, claims }) => ({
    id,
    statement,
    verdicts: claims.map(claim => judgeClaim(claim, name => rows.get(name) ?? [])),
  }))
  for (const { id, statement, verdicts: judged } of verdicts) {
    console.log(`\n${id} ${judged.every(({ holds }) => holds) ? 'holds' : 'FAILS'}: ${statement}`)
    const lines = judged.map(({ claim: { metrics, of, is, than, by = 0 }, effect: { mean, ci95 }, holds }) => [
      `  ${metrics.join(' and ')} of ${nameOf(of)}`,
      `${is} ${typeof than === 'number' ? than : nameOf(than)}${by > 0 ? ` by ${by}` : ''}`,
      mean.toFixed(2),
      `${ci95[0].toFixed(2)} … ${ci95[1].toFixed(2)}`,
      holds ? 'holds' : 'FAILS',
    ])
    console.log(columns([['  setting', 'claim', 'effect', '95 % interval', ''], ...lines]).join('\n'))
  }
  const failed = verdicts.filter(({ verdicts: judged }) => judged.some(({ holds }) => !holds)).map(({ id }) => id)
  const held = PROPOSITIONS.length - failed.length
  console.log(`\n${held} of ${PROPOSITIONS.length} hold over ${count} games each.`)
  if (failed.length > 0) console.log(`Failing: ${failed.join(', ')}`)
  return failed.length === 0
}

const USUAL_GAMES = 40
if (!games.ok || !jobs.ok) {
  console.error([games, jobs].flatMap(one => (one.ok ? [] : [one.error])).join('\n'))
  process.exitCode = 2
} else {
  const proved = await prove(games.value ?? USUAL_GAMES, jobs.value ?? availableParallelism(), values.seed)
  if (!proved) process.exitCode = 1
}

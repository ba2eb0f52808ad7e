import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { METRIC_NAMES } from '../../shared/lab/metrics.ts'
import { Summing } from '../../shared/lab/summary.ts'
import { type LabTask, readArguments } from './arguments.ts'
import { Crew } from './crew.ts'
import { asJson, asList, asTable } from './report.ts'

const BAD_ARGUMENTS = 2

async function run({ configuration, games, jobs, json, csv, logFolder }: LabTask): Promise<void> {
  if (logFolder !== null) mkdirSync(logFolder, { recursive: true })
  const file = csv === null ? null : openSync(csv, 'w')
  if (file !== null) writeSync(file, `${['game', ...METRIC_NAMES].join(',')}\n`)
  const began = performance.now()
  const sum = new Summing()
  const crew = new Crew(Math.min(jobs, games))
  try {
    await crew.play({ configuration, games, logFolder }, (row, number) => {
      sum.add(row)
      if (file !== null) writeSync(file, `${[number, ...row.values].join(',')}\n`)
    })
  } finally {
    await crew.close()
    if (file !== null) closeSync(file)
  }
  const seconds = (performance.now() - began) / 1000
  console.log((json ? asJson : asTable)(configuration, sum.summary(), seconds))
}

const task = readArguments(process.argv.slice(2))
if (!task.ok) {
  console.error(task.error)
  process.exitCode = BAD_ARGUMENTS
} else if (task.value === 'list') console.log(asList())
else await run(task.value)

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../shared/model/event.ts'
import { fold } from '../../shared/rules/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kordon-lab-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number
  readonly out: string
  readonly said: string
}

const lab = (...args: readonly string[]): Promise<Ended> =>
  new Promise(resolve => {
    execFile(process.execPath, ['server/lab/main.ts', ...args], (error, out, said) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, said })
    })
  })

const withJobs = async (jobs: number) => {
  const csv = join(folder, `${jobs}.csv`)
  const logs = join(folder, `logs-${jobs}`)
  const words = ['--games', '13', '--rounds', '1', '--policy', 'BY=grit', '--set', 'beta=1.6', '--json']
  const { out } = await lab(...words, '--jobs', String(jobs), '--csv', csv, '--log', logs)
  const files = readdirSync(logs).sort()
  return {
    json: out.replace(/"seconds": [\d.]+/, ''),
    csv: readFileSync(csv, 'utf8'),
    logs: files.map(name => readFileSync(join(logs, name), 'utf8')),
  }
}

describe('the laboratory', () => {
  it('prints and writes the same whatever the number of threads', async () => {
    const [one, two] = [await withJobs(1), await withJobs(2)]
    expect(two).toEqual(one)
    expect(one.csv.split('\n')).toHaveLength(15)
    expect(one.logs).toHaveLength(13)
    const log = JSON.parse(one.logs[0] ?? '') as readonly LogEntry[]
    expect(fold(log).status).toBe('ended')
    expect(JSON.parse(one.json.replace(/,\s*,/, ','))).toMatchObject({
      games: 13,
      scenario: 'december-2019',
      settings: { beta: 1.6, delta: 0.45 },
      policies: { BY: 'grit', RU: 'cautious' },
      metrics: { war: { ci95: [expect.any(Number), expect.any(Number)] } },
    })
  })

  it('prints a table for people', async () => {
    const { out } = await lab('--games', '2', '--rounds', '1', '--jobs', '1')
    expect(out).toContain('95 % interval')
    expect(out).toMatch(/security\.RU\.change +-?\d/)
  })

  it('lists what there is', async () => {
    const { out } = await lab('--list')
    for (const word of ['december-2019', 'tit-for-tat', 'natoBuild', 'offence advantage']) expect(out).toContain(word)
  })

  it('refuses what it does not know with code 2', async () => {
    expect(await lab('--set', 'gamma=1')).toMatchObject({ code: 2, out: '', said: expect.stringContaining('kReact') })
    expect(await lab('--policy', 'bold')).toMatchObject({ code: 2, said: expect.stringContaining('tit-for-tat') })
    expect(await lab('--speed')).toMatchObject({ code: 2, said: expect.stringContaining('--games') })
  })
})

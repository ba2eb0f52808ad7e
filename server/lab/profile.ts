import { Session } from 'node:inspector/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Share of the running time spent in each part of the program itself, its callees apart; the largest first. */
export type Shares = readonly { readonly part: string; readonly share: number }[]

/** Runs work under the sampling profiler and sums its samples by part. */
export async function profiled(work: () => void): Promise<Shares> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const partOf = new Map(
    profile.nodes.map(({ id, callFrame }) => [id, partNamed(callFrame.url, callFrame.functionName)]),
  )
  const time = new Map<string, number>()
  profile.samples?.forEach((id, index) => {
    const part = partOf.get(id) ?? 'other'
    time.set(part, (time.get(part) ?? 0) + (profile.timeDeltas?.[index] ?? 0))
  })
  const all = [...time.values()].reduce((sum, one) => sum + one, 0)
  return [...time].map(([part, one]) => ({ part, share: one / all })).sort((a, b) => b.share - a.share)
}

/** The folder of a file of ours, `hash` for the draws' library, or what the engine says it is doing. */
function partNamed(url: string, name: string): string {
  if (url.includes('/node_modules/@noble/')) return 'hash'
  if (url.startsWith('file:')) {
    const path = relative(ROOT, fileURLToPath(url))
    return path.startsWith('shared/') ? path.split('/').slice(0, -1).join('/') : 'other'
  }
  return name === '(garbage collector)' ? 'garbage collection' : 'other'
}

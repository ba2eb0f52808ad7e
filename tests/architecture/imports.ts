import { dirname, join, normalize } from 'node:path'
import { filesUnder, textOf } from '../support/sources.ts'

export interface Import {
  readonly from: string
  /** A path below the project's folder, or the name of a package. */
  readonly to: string
  readonly isPackage: boolean
}

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g

/** Every import of the given folders' TypeScript files. */
export function importsOf(...folders: readonly string[]): readonly Import[] {
  return folders.flatMap(folder => filesUnder(folder, 'ts', 'tsx')).flatMap(from => [...importsIn(from)])
}

function* importsIn(from: string): Generator<Import> {
  for (const match of textOf(from).matchAll(SPECIFIER)) {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*$/, '')
    const isPackage = !specifier.startsWith('.')
    yield { from, isPackage, to: isPackage ? specifier : normalize(join(dirname(from), specifier)) }
  }
}

/** Files that can be reached from themselves, each as the cycle found. */
export function cyclesIn(imports: readonly Import[]): readonly string[] {
  const graph = Map.groupBy(
    imports.filter(i => !i.isPackage),
    i => i.from,
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next.to, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return cycles
}

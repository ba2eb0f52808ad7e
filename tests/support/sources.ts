import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..')

/** Paths below the project's folder, with forward slashes, sorted. `ext` without the dot. */
export function filesUnder(folder: string, ...ext: readonly string[]): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ext.some(e => entry.name.endsWith(`.${e}`)))
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

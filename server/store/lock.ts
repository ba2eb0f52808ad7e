import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another server works on this data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/**
 * Keeps a data folder for one process, since two would run the same games twice. The lock is SQLite's own on an empty
 * file: the system lets go of it however the process ends. Returns a way to give it back, which must be kept: when it is
 * garbage, so is the lock. Throws `FolderInUse`.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'kordon.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw error instanceof Error && /locked/.test(error.message) ? new FolderInUse(folder) : error
  }
  return () => lock.close()
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from '../../shared/lab/configuration.ts'
import { playGame } from '../../shared/lab/game.ts'
import { type GameRow, measure } from '../../shared/lab/metrics.ts'

/** Some games of one configuration, numbered from `first`. */
export interface Batch {
  readonly configuration: Configuration
  readonly first: number
  readonly games: number
  /** A folder that exists, into which each game's log is written; null for none. */
  readonly logFolder: string | null
}

export const playBatch = ({ configuration, first, games, logFolder }: Batch): readonly GameRow[] =>
  Array.from({ length: games }, (_, index) => {
    const number = first + index
    const game = playGame(configuration, number, logFolder !== null)
    if (logFolder !== null) writeFileSync(join(logFolder, `game-${number}.json`), `${JSON.stringify(game.log)}\n`)
    return measure(game)
  })

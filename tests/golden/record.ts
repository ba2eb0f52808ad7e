import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import { factsHash, type Golden, playRecipe, RECIPES, type Recipe } from './games.ts'

/**
 * Plays the golden games anew and stores them: `npx node tests/golden/record.ts`. To be done only when the rules are meant to
 * have changed, and to be looked at before it is committed.
 */
const MOST_SEEDS = 300

const hasAll = (log: readonly LogEntry[], kinds: readonly GameEvent['kind'][]): boolean =>
  kinds.every(kind => log.some(({ events }) => events.some(event => event.kind === kind)))

function record(recipe: Recipe): Golden {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const { log, state } = playRecipe(recipe, `golden ${seed}`)
    if (state.outcome?.ending !== recipe.ending || !hasAll(log, recipe.with ?? [])) continue
    const commands = log.map(({ actor, command, at }) => ({ actor, command, at }))
    return { name: recipe.ending, setup: state.setup, commands, facts: factsHash(log), outcome: state.outcome }
  }
  throw new Error(`no game ends with ${recipe.ending}`)
}

for (const recipe of RECIPES) {
  const golden = record(recipe)
  writeFileSync(join(import.meta.dirname, `${golden.name}.json`), `${JSON.stringify(golden)}\n`)
  console.log(`${golden.name}: ${golden.commands.length} commands, seed "${golden.setup.seed}"`)
}

import { blake2s } from '@noble/hashes/blake2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Actor, Command } from '../../shared/model/command.ts'
import type { LogEntry } from '../../shared/model/event.ts'
import type { Setup } from '../../shared/model/setup.ts'
import type { Ending, GameState, Outcome } from '../../shared/model/state.ts'
import { FACILITATOR, must, type TestTable } from '../support/games.ts'
import { botGame, type Policies } from '../support/players.ts'

/** A whole game as it is stored: what was commanded, and what must come of it. */
export interface Golden {
  readonly name: Ending
  readonly setup: Setup
  readonly commands: readonly { readonly actor: Actor; readonly command: Command; readonly at: number }[]
  /** Hash of all facts in their order. */
  readonly facts: string
  readonly outcome: Outcome
}

/** How a golden game is found: bots play with one seed after the other until the game ends as wanted. */
export interface Recipe {
  readonly ending: Ending
  readonly setup: Partial<Setup>
  readonly policies: Policies
  /** The facilitator ends the game as soon as this holds. */
  readonly endWhen?: (state: GameState) => boolean
}

export const RECIPES: readonly Recipe[] = [
  {
    ending: 'war',
    setup: { rounds: 9 },
    policies: { RU: 'competitive', NATO: 'competitive', PL: 'random', BA: 'cautious', UA: 'random', BY: 'grit' },
  },
  {
    ending: 'peace',
    setup: { rounds: 6 },
    policies: { RU: 'random', NATO: 'tit-for-tat', PL: 'late-defector', BA: 'adaptive', UA: 'cooperative', BY: 'grit' },
  },
  {
    ending: 'absorbed',
    setup: { rounds: 8, settings: { baseAt: 50, absorbAt: 55 } },
    policies: { RU: 'competitive', NATO: 'cautious', PL: 'cautious', BA: 'passive', UA: 'random', BY: 'random' },
  },
  {
    ending: 'facilitator',
    setup: { rounds: 7, clock: { negotiation: 300, orders: 120 } },
    policies: 'random',
    endWhen: state => state.round === 4 && state.phase === 'negotiation',
  },
]

export function playRecipe({ setup, policies, endWhen }: Recipe, seed: string): TestTable {
  const game = botGame({ ...setup, seed, table: `golden` }, policies, endWhen === undefined ? {} : { until: endWhen })
  if (game.state.phase !== 'ended') must(game, FACILITATOR, { kind: 'end' })
  return game
}

export const factsHash = (log: readonly LogEntry[]): string =>
  bytesToHex(blake2s(utf8ToBytes(JSON.stringify(log.map(entry => entry.events))), { dkLen: 16 }))

import { blake2s } from '@noble/hashes/blake2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { AgreementTerms } from '../../shared/model/agreement.ts'
import type { Actor, Command } from '../../shared/model/command.ts'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import type { SeatId, ZoneId } from '../../shared/model/ids.ts'
import type { Setup } from '../../shared/model/setup.ts'
import type { Ending, GameState, Outcome } from '../../shared/model/state.ts'
import { FACILITATOR, HOST, must, seated, type TestTable } from '../support/games.ts'
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
  /** What people do between the bots' moves. */
  readonly aside?: (table: TestTable) => void
  /** Facts that must be among those of the game. */
  readonly with?: readonly GameEvent['kind'][]
  /** The facilitator ends the game as soon as this holds. */
  readonly endWhen?: (state: GameState) => boolean
}

/** Once: people talk in a room, the facilitator speaks, pauses and goes on, and a seat changes hands. */
function interrupt(table: TestTable): void {
  const { phase, channels, round } = table.state
  if (phase !== 'negotiation' || round !== 2 || channels.length > 0) return
  must(table, seated('PL'), { kind: 'openChannel', with: ['UA', 'BA'] })
  const channel = table.state.channels[0]?.id ?? ''
  must(table, seated('UA'), { kind: 'say', channel, text: 'Shall we speak of the north?' })
  must(table, FACILITATOR, { kind: 'pause' })
  must(table, FACILITATOR, { kind: 'announce', text: 'A short break.' })
  must(table, HOST, { kind: 'leaveSeat', seat: 'UA' })
  must(table, HOST, { kind: 'takeSeat', seat: 'UA', player: { kind: 'person', name: 'Olha' } })
  must(table, FACILITATOR, { kind: 'resume' })
  must(table, FACILITATOR, { kind: 'extend', seconds: 60 })
}

/** At first Russia agrees on hot lines where most happens; then whoever can call the other side in a crisis does. */
function callOverHotLines(table: TestTable): void {
  if (table.state.phase === 'negotiation' && table.state.round === 1) {
    agreeOnHotLine(table, 'UA', 'donbas')
    agreeOnHotLine(table, 'NATO', 'baltic-sea')
  }
  for (const crisis of table.state.crises)
    for (const seat of crisis.seats) {
      const silent = crisis.choices[seat] === undefined && !crisis.messages.some(({ from }) => from === seat)
      if (crisis.status === 'open' && crisis.hotLine && silent)
        must(table, seated(seat), { kind: 'crisisMessage', crisis: crisis.id, text: 'We mean no harm. Do you?' })
    }
}

function agreeOnHotLine(table: TestTable, seat: SeatId, zone: ZoneId): void {
  const same = ({ terms }: { readonly terms: AgreementTerms }): boolean =>
    terms.type === 'hot-line' && terms.picks.zone === zone && terms.parties.includes(seat)
  if (table.state.proposals.some(same) || table.state.agreements.some(same)) return
  const terms: AgreementTerms = { type: 'hot-line', parties: ['RU', seat], picks: { zone }, secret: false }
  must(table, seated('RU'), { kind: 'propose', terms })
  const proposal = table.state.proposals.at(-1)?.id ?? ''
  must(table, seated(seat), { kind: 'sign', proposal })
}

export const RECIPES: readonly Recipe[] = [
  {
    ending: 'war',
    setup: { rounds: 9 },
    policies: { RU: 'competitive', NATO: 'random', PL: 'random', BA: 'cautious', UA: 'cooperative', BY: 'grit' },
    with: ['bonusEarned'],
  },
  {
    ending: 'peace',
    setup: { rounds: 6 },
    policies: { RU: 'random', NATO: 'tit-for-tat', PL: 'late-defector', BA: 'adaptive', UA: 'cooperative', BY: 'grit' },
    aside: callOverHotLines,
    with: ['crisisMessageSent'],
  },
  {
    ending: 'absorbed',
    setup: { rounds: 8, settings: { baseAt: 50, absorbAt: 55 } },
    policies: { RU: 'competitive', NATO: 'random', PL: 'cautious', BA: 'passive', UA: 'random', BY: 'random' },
    with: ['guaranteeChosen'],
  },
  {
    ending: 'facilitator',
    setup: { rounds: 7, clock: { negotiation: 300, orders: 120 } },
    policies: 'random',
    aside: interrupt,
    endWhen: state => state.round === 4 && state.phase === 'negotiation',
  },
]

export function playRecipe({ setup, policies, endWhen, aside }: Recipe, seed: string): TestTable {
  const game = botGame({ ...setup, seed, table: 'golden' }, policies, {
    until: state => endWhen?.(state) ?? false,
    after: table => aside?.(table),
  })
  if (game.state.phase !== 'ended') must(game, FACILITATOR, { kind: 'end' })
  return game
}

export const factsHash = (log: readonly LogEntry[]): string =>
  bytesToHex(blake2s(utf8ToBytes(JSON.stringify(log.map(entry => entry.events))), { dkLen: 16 }))

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GameEvent, LogEntry } from '../../shared/model/event.ts'
import { VIEWERS } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { decide, evolve, fold, viewFor } from '../../shared/rules/index.ts'
import { factsHash, type Golden, RECIPES } from './games.ts'

const read = (name: string): Golden =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Golden

/** Decides the stored commands once more. */
function again(golden: Golden): { readonly log: readonly LogEntry[]; readonly states: readonly GameState[] } {
  const log: LogEntry[] = []
  const states: GameState[] = []
  let state: GameState | null = null
  for (const [index, { actor, command, at }] of golden.commands.entries()) {
    const decided = decide(state, actor, command, at)
    if (!decided.ok) throw new Error(`${command.kind}, number ${index + 1}, was refused: ${decided.error.key}`)
    for (const event of decided.value) state = evolve(state, event)
    if (state === null) throw new Error('a table without a state')
    log.push({ seq: index + 1, at, id: `command-${index + 1}`, actor, command, events: decided.value })
    states.push(state)
  }
  return { log, states }
}

describe.each(RECIPES.map(({ ending }) => ending))('the golden game that ends with %s', ending => {
  const golden = read(ending)
  const { log, states } = again(golden)

  it('[R7.3] comes out as it was recorded, fact by fact', () => {
    expect(factsHash(log)).toBe(golden.facts)
    expect(states.at(-1)?.outcome).toEqual(golden.outcome)
  })

  it('gives the same frames live and in the replay of its log', () => {
    const stored = JSON.parse(JSON.stringify(log)) as readonly LogEntry[]
    for (let seq = 1; seq <= stored.length; seq += 23) {
      const live = states[seq - 1]
      if (live === undefined) throw new Error('a gap in the states')
      const replayed = fold(stored.slice(0, seq))
      for (const viewer of VIEWERS)
        expect(JSON.stringify(viewFor(replayed, viewer))).toBe(JSON.stringify(viewFor(live, viewer)))
    }
  })
})

/** Every kind of fact; the type makes the list complete. */
const KINDS = {
  tableCreated: true,
  seatTaken: true,
  seatLeft: true,
  gameStarted: true,
  roundBegan: true,
  injectDrawn: true,
  injectAnswered: true,
  phaseBegan: true,
  clockChanged: true,
  draftSaved: true,
  readinessChanged: true,
  channelOpened: true,
  messageSent: true,
  announced: true,
  proposalMade: true,
  proposalSigned: true,
  proposalClosed: true,
  agreementMade: true,
  agreementChanged: true,
  pledgeMade: true,
  pledgeJudged: true,
  apSpent: true,
  orderCarriedOut: true,
  actSeen: true,
  counterPlaced: true,
  counterResized: true,
  counterMoved: true,
  counterRemoved: true,
  pictureChanged: true,
  areaInspected: true,
  glimpsed: true,
  exerciseHeld: true,
  postureChanged: true,
  trustChanged: true,
  tensionChanged: true,
  trackChanged: true,
  bonusEarned: true,
  guaranteeChosen: true,
  requestMade: true,
  requestClosed: true,
  baseChanged: true,
  absorbed: true,
  incidentHappened: true,
  crisisOpened: true,
  crisisMessageSent: true,
  crisisChosen: true,
  crisisClosed: true,
  assessed: true,
  roundClosed: true,
  gameEnded: true,
} as const satisfies Readonly<Record<GameEvent['kind'], true>>

describe('the golden games together', () => {
  it('know every kind of fact', () => {
    const known = new Set(
      RECIPES.flatMap(({ ending }) => again(read(ending)).log.flatMap(({ events }) => events.map(({ kind }) => kind))),
    )
    expect(Object.keys(KINDS).filter(kind => !known.has(kind as GameEvent['kind']))).toEqual([])
  })
})

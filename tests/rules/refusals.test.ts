import { describe, expect, it } from 'vitest'
import refusals from '../../client/texts/en/refusals.json' with { type: 'json' }
import serverTexts from '../../client/texts/en/server.json' with { type: 'json' }
import type { Actor, Command } from '../../shared/model/command.ts'
import { COMMANDS } from '../../shared/rules/commands/index.ts'
import { filesUnder, textOf } from '../support/sources.ts'
import { FACILITATOR, HOST, seat, tableOf } from './game.ts'

const PACT = { type: 'exercise-pact', parties: ['RU', 'BY'], picks: { threshold: 'large' }, secret: false } as const

/** One command of each kind, such as would be right at its own moment. */
const SEAT_COMMANDS: readonly Command[] = [
  { kind: 'saveDraft', orders: [] },
  { kind: 'commit' },
  { kind: 'uncommit' },
  { kind: 'openChannel', with: ['BY'] },
  { kind: 'say', channel: 'r1', text: 'Good morning' },
  { kind: 'propose', terms: { ...PACT } },
  { kind: 'sign', proposal: 't1' },
  { kind: 'refuse', proposal: 't1' },
  { kind: 'withdraw', proposal: 't1' },
  { kind: 'denounce', agreement: 'g1' },
  { kind: 'pledge', terms: { type: 'no-build', picks: {}, rounds: 1 } },
  { kind: 'answerInject', choice: 'yes' },
  { kind: 'crisisMessage', crisis: 'k1', text: 'Let us be calm' },
  { kind: 'crisisChoose', crisis: 'k1', choice: 'hold' },
  { kind: 'assess', ratings: [] },
]
const FACILITATOR_COMMANDS: readonly Command[] = [
  { kind: 'start' },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'extend', seconds: 60 },
  { kind: 'resolveNow' },
  { kind: 'end' },
  { kind: 'announce', text: 'Welcome' },
]
const HOST_COMMANDS: readonly Command[] = [
  { kind: 'takeSeat', seat: 'PL', player: { kind: 'bot', policy: 'passive' } },
  { kind: 'leaveSeat', seat: 'PL' },
  { kind: 'deadline', round: 1, phase: 'briefing' },
]
const kindOf = (command: Command): string => command.kind

describe('refusals', () => {
  it('[R1.11] are tried for every kind of command', () => {
    const tried = [...SEAT_COMMANDS, ...FACILITATOR_COMMANDS, ...HOST_COMMANDS].map(kindOf)
    expect(tried.sort()).toEqual(Object.keys(COMMANDS).sort())
  })

  it.each(SEAT_COMMANDS)('[R1.11] keep the facilitator and the host from $kind', command => {
    const table = tableOf()
    expect(table.refusal(FACILITATOR, command)).toBe('not-yours')
    expect(table.refusal(HOST, command)).toBe('not-yours')
  })

  it.each([...FACILITATOR_COMMANDS, ...HOST_COMMANDS])('[R1.11] keep seats from $kind', command => {
    expect(tableOf().refusal(seat('PL'), command)).toBe('not-yours')
  })

  it.each(SEAT_COMMANDS)('[R1.4] keep $kind out of the lobby and of an ended game', command => {
    const table = tableOf({}, false)
    expect(table.refusal(seat('RU'), command)).toBe('not-started')
    table.give(FACILITATOR, { kind: 'start' })
    table.give(FACILITATOR, { kind: 'end' })
    expect(table.refusal(seat('RU'), command)).toBe('game-over')
  })

  it.each([
    ['pause', 'not-playing'],
    ['resume', 'not-paused'],
    ['extend', 'not-playing'],
    ['resolveNow', 'not-playing'],
    ['end', 'not-started'],
  ])('[R1.1] keep the facilitator’s %s out of the lobby', (kind, key) => {
    const command = FACILITATOR_COMMANDS.find(one => one.kind === kind)
    expect(command && tableOf({}, false).refusal(FACILITATOR, command)).toBe(key)
  })

  it.each<[Actor, Command, string]>([
    [seat('RU'), { kind: 'say', channel: 'r99', text: 'Hello' }, 'no-such-channel'],
    [seat('RU'), { kind: 'openChannel', with: ['RU'] }, 'nobody-else'],
    [seat('RU'), { kind: 'sign', proposal: 't99' }, 'no-such-proposal'],
    [seat('RU'), { kind: 'refuse', proposal: 't99' }, 'no-such-proposal'],
    [seat('RU'), { kind: 'withdraw', proposal: 't99' }, 'no-such-proposal'],
    [seat('RU'), { kind: 'denounce', agreement: 'g99' }, 'no-such-agreement'],
    [seat('RU'), { kind: 'propose', terms: { ...PACT, parties: ['PL', 'BY'] } }, 'parties-wrong'],
    [seat('RU'), { kind: 'propose', terms: { ...PACT, picks: { threshold: 'tiny' } } }, 'terms-not-offered'],
    [seat('RU'), { kind: 'propose', terms: { ...PACT, secret: true } }, 'not-secret'],
    [seat('PL'), { kind: 'propose', terms: { ...PACT, type: 'csbm', parties: ['PL', 'BA'] } }, 'not-possible-with'],
    [seat('RU'), { kind: 'pledge', terms: { type: 'no-build', picks: {}, rounds: 9 } }, 'pledge-too-long'],
    [
      seat('RU'),
      { kind: 'pledge', terms: { type: 'no-build', picks: { seat: 'PL' }, rounds: 1 } },
      'terms-not-offered',
    ],
    [seat('RU'), { kind: 'answerInject', choice: 'yes' }, 'inject-not-for-you'],
  ])('[R1.11] name what is wrong: %o %o', (actor, command, key) => {
    const table = tableOf()
    table.to('negotiation')
    expect(table.refusal(actor, command)).toBe(key)
  })

  it('[R1.11] have a sentence each', () => {
    const texts = new Set([...Object.keys(refusals), ...Object.keys(serverTexts)])
    const source = filesUnder('shared/rules', 'ts')
      .filter(path => !path.includes('/view/'))
      .concat(filesUnder('shared/content/orders', 'ts'))
      .map(textOf)
      .join('\n')
    const keys = [...source.matchAll(/(?:key|refused): '([a-z-]+)'/g)].flatMap(match => match[1] ?? [])
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter(key => !texts.has(`refusal.${key}`))).toEqual([])
  })
})

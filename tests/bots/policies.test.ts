import { describe, expect, it } from 'vitest'
import { chanceOf } from '../../shared/base/chance.ts'
import { DEFAULT_POLICY, nextBotCommand, POLICIES } from '../../shared/bots/index.ts'
import { rowOf } from '../../shared/content/orders/catalog.ts'
import type { SeatCommand } from '../../shared/model/command.ts'
import { SEATS } from '../../shared/model/ids.ts'
import { viewFor } from '../../shared/rules/index.ts'
import { must, reach, seated, startedTable } from '../support/games.ts'
import { botGame, letBotPlay } from '../support/players.ts'

const chance = chanceOf('a bot', 1)

describe.each(POLICIES)('the %s policy', policy => {
  const commands: { readonly seat: string; readonly command: SeatCommand }[] = []
  const game = botGame({ seed: `policy ${policy}`, rounds: 4, settings: { p0: 0 } }, policy, {
    after: (_, seat, command) => void commands.push({ seat, command }),
  })

  it('[R11.1] [R11.2] [R11.4] plays a game to its end, step by step, with what it is offered', () => {
    expect(game.state.outcome).not.toBeNull()
    expect(commands.length).toBeGreaterThan(4 * SEATS.length)
  })

  it('[R11.7] says nothing in rooms and proposes nothing twice', () => {
    expect(commands.filter(({ command }) => command.kind === 'say' || command.kind === 'openChannel')).toEqual([])
    const proposed = commands.flatMap(({ seat, command }) =>
      command.kind === 'propose' ? [`${seat} ${command.terms.type} ${[...command.terms.parties].sort().join()}`] : [],
    )
    expect(new Set(proposed).size).toBe(proposed.length)
  })

  it('[R11.7] leaves no proposal unanswered', () => {
    expect(game.state.proposals.filter(({ status, by }) => status === 'expired' && by !== 'RU')).toEqual([])
  })
})

describe('a bot', () => {
  const table = startedTable()
  reach(table, 'orders')
  const frame = viewFor(table.state, 'RU')

  it('[R11.1] does nothing without a seat, while paused or when unknown moments come', () => {
    expect(nextBotCommand('cautious', viewFor(table.state, 'public'), chance)).toBeNull()
    expect(nextBotCommand('cautious', { ...frame, head: { ...frame.head, status: 'paused' } }, chance)).toBeNull()
    expect(nextBotCommand('cautious', { ...frame, head: { ...frame.head, phase: 'ended' } }, chance)).toBeNull()
  })

  it('[R11.2] wants the same thing when it is asked twice', () => {
    for (const policy of POLICIES)
      expect(nextBotCommand(policy, frame, chance)).toEqual(nextBotCommand(policy, frame, chance))
    expect(nextBotCommand('no such policy', frame, chance)).toEqual(nextBotCommand(DEFAULT_POLICY, frame, chance))
  })

  it('[R11.3] [R11.5] orders what its stance wants, within its points', () => {
    const natures = (policy: string) => {
      const command = nextBotCommand(policy, frame, chance)
      return command?.kind === 'saveDraft' ? command.orders.map(({ code }) => rowOf(code)?.nature.kind) : []
    }
    expect(natures('passive')).toEqual([])
    expect(natures('competitive')).toContain('offensive-build')
    expect(natures('cooperative')).toContain('restraint')
    expect(natures('cooperative')).not.toContain('offensive-build')
    for (const policy of POLICIES) {
      const command = nextBotCommand(policy, frame, chance)
      if (command?.kind !== 'saveDraft') continue
      must(table, seated('RU'), command)
      expect(viewFor(table.state, 'RU').desk?.spent).toBeLessThanOrEqual(frame.desk?.ap ?? 0)
      const codes = command.orders.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('[R11.6] labels its orders', () => {
    const command = nextBotCommand('competitive', frame, chance)
    const labels = command?.kind === 'saveDraft' ? command.orders.map(({ label }) => label?.claim ?? null) : []
    expect(labels).toContain('deterrence')
  })

  it('[R11.9] answers the card with the choice that it likes best', () => {
    const asked = { ...frame, head: { ...frame.head, phase: 'briefing' as const } }
    const inject = { id: 'paris-normandy', choices: ['settle', 'wait'], chosen: null }
    const answer = (policy: string) => nextBotCommand(policy, { ...asked, head: { ...asked.head, inject } }, chance)
    expect(answer('cooperative')).toEqual({ kind: 'answerInject', choice: 'settle' })
    expect(answer('passive')).toEqual({ kind: 'answerInject', choice: 'settle' })
  })

  it('[R11.7] signs a pact of several once, and waits for the others', () => {
    const talks = startedTable({ seed: 'a pact of several' })
    reach(talks, 'negotiation')
    const terms = {
      type: 'exercise-pact',
      parties: ['PL', 'BA', 'BY'],
      picks: { threshold: 'large' },
      secret: false,
    } as const
    must(talks, seated('PL'), { kind: 'propose', terms })
    expect(letBotPlay(talks, 'BA', 'cooperative')).toBe(true)
    const proposal = () => talks.state.proposals.find(({ terms: { parties } }) => parties.length === 3)
    expect(proposal()?.signed).toEqual(['PL', 'BA'])
    letBotPlay(talks, 'BA', 'cooperative')
    expect(proposal()?.status).toBe('open')
    letBotPlay(talks, 'BY', 'cooperative')
    expect(proposal()?.status).toBe('inForce')
  })

  it('[R11.8] rates others by its threat picture', () => {
    reach(table, 'assessment')
    const { threat } = viewFor(table.state, 'PL')
    const command = nextBotCommand('cautious', viewFor(table.state, 'PL'), chance)
    expect(command?.kind).toBe('assess')
    if (command?.kind !== 'assess') return
    const russia = threat?.neighbours.find(({ about }) => about === 'RU')
    expect(command.ratings.find(({ about }) => about === 'RU')).toEqual({
      about: 'RU',
      threat: Math.round(russia?.threat ?? 0),
      intent: 'offensive',
    })
  })
})

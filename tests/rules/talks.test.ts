import { describe, expect, it } from 'vitest'
import { AGREEMENTS } from '../../shared/content/agreements/catalog.ts'
import type { AgreementTerms } from '../../shared/model/agreement.ts'
import type { GameEvent } from '../../shared/model/event.ts'
import { SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import { proposableFor } from '../../shared/rules/agreements/legality.ts'
import { pledgeableFor } from '../../shared/rules/pledges.ts'
import { seat, type Table, tableOf } from './game.ts'

const order = (code: string, picks: Record<string, string> = {}): Order => ({ code, picks, label: null })
const calm = { settings: { p0: 0 } }
const terms = (
  type: AgreementTerms['type'],
  parties: readonly SeatId[],
  picks: Record<string, string> = {},
  secret = false,
): AgreementTerms => ({ type, parties, picks, secret })

function negotiating(change = {}): Table {
  const table = tableOf({ ...calm, ...change })
  table.to('negotiation')
  return table
}

const proposalIn = (events: readonly GameEvent[]): string =>
  events.flatMap(event => (event.kind === 'proposalMade' ? [event.proposal.id] : []))[0] ?? ''

/** The first party proposes, the others sign. */
function conclude(table: Table, agreed: AgreementTerms): void {
  const [author, ...others] = agreed.parties
  if (author === undefined) return
  const proposal = proposalIn(table.give(seat(author), { kind: 'propose', terms: agreed }))
  for (const other of others) table.give(seat(other), { kind: 'sign', proposal })
}

const latest = (table: Table) => table.state().agreements.at(-1)

describe('agreements', () => {
  it('[R6.9] stand at the start between Belarus and its neighbours', () => {
    const { agreements } = tableOf().state()
    expect(agreements.every(({ status, terms: { type } }) => status === 'inForce' && type === 'csbm')).toBe(true)
    expect(agreements.map(({ terms: { parties } }) => parties.find(party => party !== 'BY')).sort()).toEqual([
      'BA',
      'PL',
      'UA',
    ])
  })

  it('[R6.9] are proposed as offered, and every offer may be proposed', () => {
    for (const id of SEATS) {
      const { state } = negotiating()
      for (const { type, with: others, slots } of proposableFor(state(), id)) {
        const picks = Object.fromEntries(slots.map(slot => [slot.name, slot.choices[0] ?? '']))
        expect(negotiating().refusal(seat(id), { kind: 'propose', terms: terms(type, [id, ...others], picks) })).toBe(
          null,
        )
      }
    }
    expect(AGREEMENTS.map(row => row.type)).toHaveLength(5)
  })

  it('[R6.9] need trust for the higher levels of confidence-building', () => {
    const table = negotiating()
    const high = terms('csbm', ['UA', 'RU'], { level: '3' })
    expect(table.refusal(seat('UA'), { kind: 'propose', terms: high })).toBe('trust-too-low')
    conclude(table, terms('csbm', ['UA', 'RU'], { level: '2' }))
    expect(latest(table)).toMatchObject({ status: 'inForce', since: 1, terms: { picks: { level: '2' } } })
  })

  it('[R6.9] of security co-operation need a CSBM and rest while a base stands', () => {
    const table = negotiating()
    expect(table.refusal(seat('UA'), { kind: 'propose', terms: terms('security-cooperation', ['UA', 'RU']) })).toBe(
      'not-possible-with',
    )
    conclude(table, terms('security-cooperation', ['UA', 'BY']))
    const { id } = latest(table) ?? { id: '' }
    conclude(table, terms('basing', ['RU', 'BY'], { region: 'by-brest' }))
    expect(table.state().base).toBe('by-brest')
    expect(table.state().agreements.find(one => one.id === id)?.status).toBe('suspended')
    table.give(seat('BY'), { kind: 'denounce', agreement: latest(table)?.id ?? '' })
    expect(table.state().base).toBe(null)
    expect(table.state().agreements.find(one => one.id === id)?.status).toBe('inForce')
  })

  it('[R6.9] on bases cost the guest a point a round', () => {
    const table = negotiating()
    conclude(table, terms('basing', ['NATO', 'PL'], { region: 'pl-west' }))
    expect(table.state().tracks.usPresence).toBe(2)
    table.to('briefing')
    expect(table.state().seats.NATO.ap).toBe(6)
    expect(table.state().seats.RU.ap).toBe(7)
  })

  it('[R6.9] are violated when a party sees a clause broken', () => {
    const table = negotiating()
    conclude(table, terms('exercise-pact', ['RU', 'PL', 'BA'], { threshold: 'medium' }))
    table.to('orders')
    table.give(seat('RU'), { kind: 'saveDraft', orders: [order('R5', { region: 'ru-smolensk' })] })
    table.to('resolution')
    expect(latest(table)).toMatchObject({ status: 'violated', endedBy: 'RU' })
    const { trustChanges } = table.state()
    const lost = (observer: SeatId) =>
      trustChanges.filter(({ dyad, reason }) => dyad === `${observer}>RU` && reason.rule === 'R6.9')
    expect(lost('PL')[0]?.delta).toBeCloseTo(-1.2)
    expect(lost('UA')[0]?.delta).toBeCloseTo(-0.3)
  })

  it('[R6.9] are not violated by what they allow', () => {
    const table = negotiating()
    conclude(table, terms('exercise-pact', ['RU', 'PL'], { threshold: 'large' }))
    table.to('orders')
    const exercise = order('C4', { region: 'ru-smolensk', size: 'medium', notice: 'snap' })
    table.give(seat('RU'), { kind: 'saveDraft', orders: [exercise] })
    table.to('resolution')
    expect(latest(table)?.status).toBe('inForce')
  })

  it('[R6.9] on security co-operation are broken by a hard line, those of level 4 by any surprise', () => {
    const table = negotiating({ settings: { p0: 0 } })
    conclude(table, terms('security-cooperation', ['UA', 'BY']))
    conclude(table, terms('csbm', ['BY', 'UA'], { level: '4' }))
    table.to('orders')
    const orders = [
      order('C10', { against: 'UA', form: 'closure' }),
      order('C4', { region: 'by-gomel', size: 'small', notice: 'snap' }),
    ]
    table.give(seat('BY'), { kind: 'saveDraft', orders })
    table.to('resolution')
    const kinds = table.state().agreements.filter(({ status }) => status === 'violated')
    expect(kinds.map(({ terms: { type } }) => type)).toContain('security-cooperation')
    const seen = table
      .state()
      .acts.find(({ order: { code } }) => code === 'C4')
      ?.seenBy.includes('UA')
    expect(kinds.some(({ terms: { type } }) => type === 'csbm')).toBe(seen)
  })

  it('[R6.10] come into force when all have signed; a higher CSBM replaces the lower', () => {
    const table = negotiating()
    const before = table.state().agreements.find(({ terms: { parties } }) => parties.includes('UA'))
    const proposal = proposalIn(
      table.give(seat('BY'), { kind: 'propose', terms: terms('csbm', ['BY', 'UA'], { level: '4' }) }),
    )
    expect(table.refusal(seat('BY'), { kind: 'sign', proposal })).toBe('already-signed')
    expect(table.refusal(seat('PL'), { kind: 'sign', proposal })).toBe('no-such-proposal')
    expect(table.refusal(seat('BY'), { kind: 'refuse', proposal })).toBe('withdraw-instead')
    expect(table.refusal(seat('UA'), { kind: 'withdraw', proposal })).toBe('not-your-proposal')
    table.give(seat('UA'), { kind: 'sign', proposal })
    expect(latest(table)).toMatchObject({ status: 'inForce', terms: { picks: { level: '4' } } })
    expect(table.state().agreements.find(({ id }) => id === before?.id)?.status).toBe('ended')
    expect(table.state().proposals[0]).toMatchObject({ status: 'inForce', signed: ['BY', 'UA'] })
  })

  it('[R6.10] may be refused, withdrawn or left to expire', () => {
    const table = negotiating()
    const line = (zone: string) => terms('hot-line', ['RU', 'NATO'], { zone })
    const first = proposalIn(table.give(seat('RU'), { kind: 'propose', terms: line('baltic-sea') }))
    expect(table.refusal(seat('RU'), { kind: 'propose', terms: line('baltic-sea') })).toBe('already-proposed')
    table.give(seat('NATO'), { kind: 'refuse', proposal: first })
    const second = proposalIn(table.give(seat('RU'), { kind: 'propose', terms: line('baltic-sea') }))
    table.give(seat('RU'), { kind: 'withdraw', proposal: second })
    table.give(seat('RU'), { kind: 'propose', terms: line('black-sea') })
    table.to('briefing')
    expect(table.state().proposals.map(({ status }) => status)).toEqual(['refused', 'withdrawn', 'expired'])
    expect(table.refusal(seat('NATO'), { kind: 'sign', proposal: first })).toBe('wrong-phase')
  })

  it('[R6.10] may be left openly, at a price', () => {
    const table = negotiating()
    const agreement = table.state().agreements.find(({ terms: { parties } }) => parties.includes('UA'))?.id ?? ''
    expect(table.refusal(seat('PL'), { kind: 'denounce', agreement })).toBe('no-such-agreement')
    const { trust, tension } = table.state()
    table.give(seat('BY'), { kind: 'denounce', agreement })
    expect(table.state().trust['UA>BY']).toBeCloseTo((trust['UA>BY'] ?? 0) - 0.4)
    expect(table.state().tension['BY-UA']).toBeCloseTo(tension['BY-UA'] + 2)
    expect(table.refusal(seat('BY'), { kind: 'denounce', agreement })).toBe('no-such-agreement')
  })

  it('[R6.11] are bargained in rooms, one for each set of seats', () => {
    const table = negotiating()
    table.give(seat('RU'), { kind: 'openChannel', with: ['BY', 'UA'] })
    expect(table.refusal(seat('UA'), { kind: 'openChannel', with: ['RU', 'BY'] })).toBe('channel-exists')
    const [room] = table.state().channels
    expect(room?.members).toEqual(['RU', 'UA', 'BY'])
    const channel = room?.id ?? ''
    table.give(seat('UA'), { kind: 'say', channel, text: 'Good morning' }, 5_000_000)
    expect(table.refusal(seat('PL'), { kind: 'say', channel, text: 'May I?' })).toBe('no-such-channel')
    expect(table.state().channels[0]?.messages).toMatchObject([
      { from: 'UA', text: 'Good morning', round: 1, at: 5_000_000 },
    ])
  })
})

describe('pledges', () => {
  it('[R6.13] are public, help a little once, and are kept at their end', () => {
    const table = negotiating()
    const before = table.state().trust['PL>RU'] ?? 0
    table.give(seat('RU'), { kind: 'pledge', terms: { type: 'no-build', picks: {}, rounds: 2 } })
    expect(table.state().trust['PL>RU']).toBeCloseTo(before + 0.02)
    table.give(seat('RU'), { kind: 'pledge', terms: { type: 'no-hard-line', picks: { seat: 'PL' }, rounds: 1 } })
    expect(table.state().trust['PL>RU']).toBeCloseTo(before + 0.02)
    expect(table.refusal(seat('RU'), { kind: 'pledge', terms: { type: 'no-build', picks: {}, rounds: 1 } })).toBe(
      'already-pledged',
    )
    expect(pledgeableFor(table.state(), 'RU').map(({ type }) => type)).not.toContain('no-build')
    table.to('briefing')
    expect(table.state().pledges.map(({ status }) => status)).toEqual(['standing', 'kept'])
    table.to('resolution')
    expect(table.state().pledges.map(({ status }) => status)).toEqual(['kept', 'kept'])
  })

  it.each<[string, Record<string, string>, Order]>([
    ['no-offensive-build', {}, order('R2', { region: 'ru-smolensk' })],
    ['no-build', {}, order('C1', { region: 'ru-smolensk', kind: 'territorial' })],
    ['no-snap-exercise', {}, order('R5', { region: 'ru-smolensk' })],
    [
      'no-exercise-near',
      { seat: 'BA' },
      order('C4', { region: 'ru-pskov-novgorod', size: 'small', notice: 'observed' }),
    ],
    ['no-posture-raise', {}, order('C5', { posture: 'raise' })],
    ['no-hard-line', { seat: 'PL' }, order('C10', { against: 'PL', form: 'patrol' })],
  ])('[R6.13] not kept: %s', (type, picks, breach) => {
    const table = negotiating()
    const row = pledgeableFor(table.state(), 'RU').find(one => one.type === type)
    expect(row).toBeDefined()
    if (row === undefined) return
    table.give(seat('RU'), { kind: 'pledge', terms: { type: row.type, picks, rounds: 1 } })
    table.to('orders')
    table.give(seat('RU'), { kind: 'saveDraft', orders: [breach] })
    table.to('resolution')
    expect(table.state().pledges[0]?.status).toBe('broken')
    table.to('briefing')
    const open = table.state().acts[0]?.open
    const seen = table.state().pledges[0]?.seenBrokenBy ?? []
    if (open) expect(seen.toSorted()).toEqual(SEATS.filter(id => id !== 'RU').toSorted())
    const betrayals = table.state().trustChanges.filter(({ reason }) => reason.rule === 'R6.13')
    expect(new Set(betrayals.map(({ dyad }) => dyad))).toEqual(new Set(seen.map(id => `${id}>RU`)))
  })
})

describe('news', () => {
  it('[R6.12] come first from the deck and take effect at once', () => {
    const table = tableOf()
    const [inject] = table.state().injects
    expect(inject?.round).toBe(1)
    expect(table.state().deck).not.toContain(inject?.id)
  })

  it('[R6.12] ask for answers that stand, and take effect when the orders are in', () => {
    const table = tableOf(calm)
    while (table.state().injects.at(-1)?.id !== 'london-meeting') table.to('briefing')
    expect(table.refusal(seat('NATO'), { kind: 'answerInject', choice: 'perhaps' })).toBe('no-such-choice')
    for (const id of ['NATO', 'PL', 'BA'] as const) table.give(seat(id), { kind: 'answerInject', choice: 'joint' })
    expect(table.refusal(seat('NATO'), { kind: 'answerInject', choice: 'own-way' })).toBe('already-answered')
    expect(table.refusal(seat('RU'), { kind: 'answerInject', choice: 'joint' })).toBe('inject-not-for-you')
    const { round } = table.state()
    const told = () =>
      table.state().trackChanges.filter(change => change.round === round && change.reason.key === 'reason.inject')
    expect(told()).toEqual([])
    table.to('resolution')
    expect(told()).toMatchObject([{ track: 'cohesion', delta: 6 }])
  })

  it('[R6.12] take silence for what the card says', () => {
    const table = tableOf(calm)
    while (table.state().injects.at(-1)?.id !== 'london-meeting') table.to('briefing')
    table.to('resolution')
    expect(table.state().injects.at(-1)?.answers).toEqual({ NATO: 'own-way', PL: 'own-way', BA: 'own-way' })
  })
})

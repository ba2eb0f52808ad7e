import { describe, expect, it, vi } from 'vitest'
import { CrisisPanel } from '../../../client/panels/crisis/CrisisPanel.tsx'
import { Outcome } from '../../../client/panels/outcome/Outcome.tsx'
import { Truth } from '../../../client/panels/truth/Truth.tsx'
import { recordOf } from '../../../shared/base/records.ts'
import type { CrisisView, Frame } from '../../../shared/model/frame.ts'
import { AGENDAS, SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { frame, framePhase, frameWith } from '../fixtures/frame.ts'
import { written } from '../fixtures/panel.tsx'

vi.mock('zustand', () => import('../fixtures/zustand.ts'))

const crisis: CrisisView = {
  id: 'c9',
  round: 3,
  zone: 'baltic-sea',
  seats: ['RU', 'PL'],
  open: true,
  hotLine: true,
  messages: [],
  choices: {},
  options: ['stand-down', 'hold', 'escalate'],
  mayMessage: true,
  war: false,
}

const agendaOf = (seat: SeatId) => AGENDAS.find(agenda => agenda.startsWith(`${seat}.`)) ?? 'PL.loyalist'

const outcome: Frame['outcome'] = {
  ending: 'peace',
  round: 7,
  scores: recordOf(SEATS, seat => ({
    seat,
    security: 51,
    objectives: 40,
    parts: [{ name: 'cohesion', weight: 0.3, value: 58 }],
    agenda: agendaOf(seat),
    agendaMet: seat === 'PL',
    total: seat === 'PL' ? 60 : 45,
  })),
  peakTension: 81.6,
  predictability: 44,
  incidents: 12,
  crises: 1,
}

describe('the crisis', () => {
  it('gives a side the hot line and three choices with what each may bring', async () => {
    const { words, markup } = await written(<CrisisPanel />, framePhase('crisis', { crises: [crisis] }))
    expect(words).toContain('One message to Russia')
    for (const choice of ['Stand down', 'Hold', 'Escalate']) expect(words).toContain(choice)
    expect(words).toContain('It costs 6 points of support at home')
    expect(markup).not.toContain('checked=""')
  })

  it('gives others a quiet notice only', async () => {
    const other: CrisisView = { ...crisis, seats: ['RU', 'UA'], options: [], mayMessage: false }
    const { words, markup } = await written(<CrisisPanel />, framePhase('crisis', { crises: [other] }))
    expect(words).toContain('You are not part of it')
    expect(markup).not.toContain('<button')
  })
})

describe('the end', () => {
  it('shows how it ended for all, every score, and agendas met or not', async () => {
    const { words, markup } = await written(<Outcome />, framePhase('ended', { outcome }))
    expect(words).toContain('No war')
    expect(words).toContain('82 of 100, on the brink')
    expect(words).toContain('Poland (you)')
    expect(words.match(/Hidden agenda “[^”]+”: not met/g)).toHaveLength(5)
    expect(words.match(/Hidden agenda “[^”]+”: met/g)).toHaveLength(1)
    expect(words.indexOf('Poland (you)')).toBeLessThan(words.indexOf('Russia'))
    expect(markup).toContain(`href="/replay/${frame.head.table}"`)
  })

  it('leads into the replay only those who are not in it yet', async () => {
    const { markup } = await written(<Outcome />, framePhase('ended', { outcome }), 'replay')
    expect(markup).not.toContain('/replay/')
  })
})

describe('the truth', () => {
  const truth: Frame['truth'] = {
    lastRound: 7,
    agendas: recordOf(SEATS, agendaOf),
    drafts: recordOf(SEATS, seat =>
      seat === 'RU' ? [{ code: 'C10', picks: {}, label: { claim: 'defensive' as const, to: null } }] : [],
    ),
    ap: recordOf(SEATS, () => 4),
    security: recordOf(SEATS, () => 44),
    history: [],
  }

  it('shows every seat with its draft, agenda and security', async () => {
    const head = { ...frame.head, viewer: 'truth' as const }
    const { words } = await written(<Truth />, frameWith({ head, truth }), 'facilitator')
    expect(words).toContain('The last round will be round 7')
    expect(words).toContain('In public: defensive.')
    expect(words.match(/No orders in the draft/g)).toHaveLength(5)
  })

  it('is absent for a seat', async () => {
    expect((await written(<Truth />, frame)).words.trim()).toBe('')
  })
})

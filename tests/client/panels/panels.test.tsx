import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Assessment } from '../../../client/panels/assessment/Assessment.tsx'
import { Briefing } from '../../../client/panels/briefing/Briefing.tsx'
import { Chronicle } from '../../../client/panels/chronicle/Chronicle.tsx'
import { OrderDesk } from '../../../client/panels/desk/OrderDesk.tsx'
import { PhaseBar } from '../../../client/panels/phase/PhaseBar.tsx'
import { Resolution } from '../../../client/panels/resolution/Resolution.tsx'
import { Talks } from '../../../client/panels/talk/Talks.tsx'
import { TensionMeter } from '../../../client/panels/tension/TensionMeter.tsx'
import { TensionPairs } from '../../../client/panels/tension/TensionPairs.tsx'
import { ThreatPicture } from '../../../client/panels/threat/ThreatPicture.tsx'
import { Tracks } from '../../../client/panels/tracks/Tracks.tsx'
import { frame, framePhase, frameWith, publicFrame } from '../fixtures/frame.ts'
import { written } from '../fixtures/panel.tsx'

vi.mock('zustand', () => import('../fixtures/zustand.ts'))

const rawKey =
  /\b(action|agenda|agreement|assess|brief|chronicle|claim|clock|counter|desk|inject|ledger|objective|order|phase|pledge|ready|role|round|slot|story|talk|task|tension|threat|track|tracks|trust|why|zone|area)\.[a-zA-Z]/

const bar = <PhaseBar action />
const panels: readonly (readonly [string, ReactNode])[] = [
  ['phase bar', bar],
  ['briefing', <Briefing key="b" />],
  ['tension meter', <TensionMeter key="m" />],
  ['tension by pair', <TensionPairs key="p" />],
  ['threat picture', <ThreatPicture key="t" />],
  ['tracks', <Tracks key="k" />],
  ['talks and ledger', <Talks key="n" />],
  ['order desk', <OrderDesk key="d" />],
  ['chronicle', <Chronicle key="c" />],
  ['resolution', <Resolution key="r" />],
  ['assessment', <Assessment key="a" />],
]

describe('every panel', () => {
  it.each(panels)('%s writes words, never keys', async (_, panel) => {
    const { words } = await written(panel, frame)
    expect(words.length).toBeGreaterThan(20)
    expect(words).not.toMatch(rawKey)
    expect(words).not.toContain('undefined')
    expect(words).not.toContain('NaN')
  })
})

describe('the phase bar', () => {
  it('says the phase, what to do, who is ready, and the one thing to press', async () => {
    const { words } = await written(bar, frame)
    expect(words).toContain('Orders')
    expect(words).toContain('Write your secret orders and commit them.')
    expect(words).toContain('Round 3 of 6–9')
    expect(words).toContain('Commit orders')
    expect(words).toContain('Karol, not done yet')
    expect(words).toContain('a bot, has committed')
  })

  it('offers to take back once the seat is ready', async () => {
    const seats = frame.head.seats.map(seat => (seat.seat === 'PL' ? { ...seat, ready: true } : seat))
    const { words } = await written(bar, frameWith({ head: { ...frame.head, seats } }))
    expect(words).toContain('Take back')
    expect(words).toContain('Waiting for 2 other seats')
    expect(words).not.toContain('Commit orders')
  })

  it('has nothing to press for those who watch, and while the game is paused', async () => {
    const watched = await written(bar, publicFrame, 'spectator')
    expect(watched.markup).not.toContain('<button')
    expect(watched.words).toContain('The seats write their secret orders.')
    const paused = await written(bar, frameWith({ head: { ...frame.head, status: 'paused' } }))
    expect(paused.markup).not.toContain('<button')
    expect(paused.words).toContain('paused')
  })
})

describe('the threat picture', () => {
  it('shows ranges, never one number alone, and the last change with its size', async () => {
    const { words } = await written(<ThreatPicture />, frame)
    expect(words).toContain('3.6–8.8 brigades')
    expect(words).toContain('serious threat 66')
    expect(words).toContain('Your trust fell (−0.3)')
    expect(words).toContain('was 46 a round ago')
  })

  it('is absent for the public', async () => {
    expect((await written(<ThreatPicture />, publicFrame, 'spectator')).words.trim()).toBe('')
  })
})

describe('the talks', () => {
  it('let the seat sign, refuse and denounce while talks are open', async () => {
    const { markup } = await written(<Talks />, framePhase('negotiation'))
    for (const word of ['Sign', 'Refuse', 'Denounce', 'Open a room', 'Propose', 'Make a pledge'])
      expect(markup).toContain(word)
  })

  it('show the public the ledger alone, without anything to press', async () => {
    const { markup, words } = await written(<Talks />, publicFrame, 'spectator')
    expect(words).not.toContain('Private rooms')
    expect(words).toContain('Pledges')
    expect(markup).not.toContain('<button')
  })
})

describe('the order desk', () => {
  it('lists the draft with its public label, price and what is left', async () => {
    const { words } = await written(<OrderDesk />, frame)
    expect(words).toContain('3 action points left of 4')
    expect(words).toMatch(/In public: .* to Russia\./)
    expect(words).toContain('saved')
  })

  it('is closed once committed, and absent for the public', async () => {
    const desk = frame.desk && { ...frame.desk, committed: true }
    const { words } = await written(<OrderDesk />, frameWith({ desk }))
    expect(words).toContain('Your orders are committed')
    expect(words).not.toContain('For every seat')
    expect((await written(<OrderDesk />, publicFrame, 'spectator')).words.trim()).toBe('')
  })
})

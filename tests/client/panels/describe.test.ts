import { describe, expect, it } from 'vitest'
import { agreementSentences, agreementTitle, pledgeTitle, seatList } from '../../../client/describe/agreements.ts'
import { tensionBand, trustWord } from '../../../client/describe/bands.ts'
import { delta, figure } from '../../../client/describe/numbers.ts'
import { labelSentence, orderLine } from '../../../client/describe/orders.ts'
import { outcomeLines } from '../../../client/describe/outcomes.ts'
import { storyStep } from '../../../client/describe/story.ts'
import { beatsOf } from '../../../client/panels/resolution/beats.ts'
import { allMessages } from '../../../client/texts/allMessages.ts'
import { tellerOf } from '../../../client/texts/teller.ts'
import type { StoryStep } from '../../../shared/model/frame.ts'
import type { Said } from '../../../shared/model/said.ts'
import { board } from '../fixtures/board.ts'
import { story } from '../fixtures/story.ts'

const tell = tellerOf('en', allMessages)

describe('numbers and words for them', () => {
  it('writes figures without noise and changes with their sign', () => {
    expect(figure(-1.25)).toBe('−1.3')
    expect(figure(5.98)).toBe('6')
    expect(delta(0.04)).toBe('±0')
    expect(delta(2)).toBe('+2')
    expect(delta(-0.346, 2)).toBe('−0.35')
  })

  it('names every tension, the brink from 80', () => {
    expect([0, 29.9, 30, 50, 65, 79.9, 80, 100].map(tensionBand)).toEqual([
      'calm',
      'calm',
      'uneasy',
      'tense',
      'dangerous',
      'dangerous',
      'brink',
      'brink',
    ])
    expect(trustWord(0.05)).toBe('none')
    expect(trustWord(0.9)).toBe('high')
  })
})

describe('orders and agreements in words', () => {
  it('names what was picked, units by kind, strength and place', () => {
    const line = orderLine(tell, { code: 'C3', picks: { counter: 'k1', to: 'pl-west' }, label: null }, board.counters)
    expect(line).toMatch(/: .*\(2\) in Suwałki–Masuria, Western Poland$/)
  })

  it('says what is claimed in public, and to whom', () => {
    expect(labelSentence(tell, null)).toBeNull()
    expect(labelSentence(tell, { claim: 'defensive', to: null })).toBe('In public: defensive.')
    expect(labelSentence(tell, { claim: 'response', to: 'RU' })).toMatch(/^In public: .*response to Russia\.$/)
  })

  it('lists seats as a sentence does', () => {
    expect(seatList(tell, ['PL'])).toBe('Poland')
    expect(seatList(tell, ['PL', 'UA', 'BY'])).toBe('Poland, Ukraine and Belarus')
  })

  it('previews an agreement: who, what, who will know, and what a breach costs', () => {
    const terms = { type: 'hot-line', parties: ['PL', 'RU'], picks: { zone: 'suwalki' }, secret: true } as const
    const sentences = agreementSentences(tell, terms)
    expect(sentences).toHaveLength(4)
    expect(sentences[0]).toBe('Between Poland and Russia.')
    expect(sentences[2]).toContain('Secret')
    expect(agreementTitle(tell, terms)).toContain(tell.t('zone.suwalki'))
    expect(pledgeTitle(tell, { type: 'no-exercise-near', picks: { seat: 'BY' }, rounds: 1 })).toContain('Belarus')
  })
})

describe('the told round', () => {
  it('turns every step into a sentence with its figures', () => {
    const told = story.map(step => storyStep(tell, step))
    expect(told.map(step => step.kind)).toEqual(story.map(step => step.kind))
    for (const { title, details } of told) {
      expect([title, ...details].join(' ')).not.toMatch(/\b(story|order|zone|area|track|severity)\./)
    }
    expect(told.at(-1)?.title).toBe('You are less safe: security went from 46 to 44')
    expect(told.find(step => step.kind === 'exercise')?.details).toContain('Your staff counted 1–3 brigades.')
  })

  it('gathers steps by theme, what matters to the viewer first', () => {
    const beats = beatsOf(story, 'PL')
    expect(beats.flatMap(beat => beat.steps)).toHaveLength(story.length)
    expect(beats.map(({ theme, steps }) => [theme, steps.map(step => step.kind)])).toEqual([
      ['you', ['security', 'tension']],
      ['grave', ['incident']],
      ['mine', ['act']],
      ['RU', ['act', 'exercise']],
      ['tracks', ['track']],
    ])
  })

  it('leaves out changes that no figure would show, and keeps routine incidents of others together', () => {
    const quiet: readonly StoryStep[] = [
      { kind: 'incident', zone: 'donbas', pair: 'RU-UA', severity: 'routine' },
      { kind: 'track', track: 'cohesion', from: 60, to: 59.9 },
      { kind: 'incident', zone: 'black-sea', pair: 'RU-NATO', severity: 'routine' },
    ]
    expect(beatsOf(quiet, 'BY').map(({ theme, steps }) => [theme, steps.length])).toEqual([['routine', 2]])
    expect(beatsOf(quiet, 'UA').map(({ theme }) => theme)).toEqual(['grave', 'routine'])
  })

  it('never says that a number moved which reads the same', () => {
    expect(storyStep(tell, { kind: 'tension', from: 54.4, to: 54.45 }).title).toBe('Tension stayed at 54 of 100')
  })

  it('gathers like effects of an order into one sentence', () => {
    const build = (area: string): Said => ({
      key: 'effect.build',
      values: { counter: 'battlegroup', area, size: 1.333 },
    })
    const glimpse = (other: string): Said => ({ key: 'effect.glimpse', values: { seat: 'BY', with: other } })
    const lines = outcomeLines(
      tell,
      [
        build('lv-latvia'),
        build('ee-estonia'),
        { key: 'effect.track', values: { track: 'cohesion', delta: 1 } },
        { key: 'effect.tension', values: { seat: 'RU', with: 'NATO', delta: -1.5 } },
        { key: 'effect.track', values: { track: 'integration', delta: 0.01 } },
        glimpse('PL'),
        glimpse('BA'),
      ],
      'BY',
    )
    expect(lines).toEqual([
      `${tell.t('counter.battlegroup')} in Latvia and Estonia: 1.3 brigades more each.`,
      'Belarus and each of Poland and the Baltics see each other a little better this round.',
      'NATO cohesion +1 · Tension Russia – NATO −1.5',
    ])
  })
})

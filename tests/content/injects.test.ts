import { describe, expect, it } from 'vitest'
import injects from '../../client/texts/en/injects.json' with { type: 'json' }
import { INJECTS } from '../../shared/content/injects/catalog.ts'

const texts: Readonly<Record<string, string>> = injects
const sourceOf = (id: string): string => texts[`inject.${id}.source`] ?? ''

/** The forty cards of the game, in the order of their design: first those of 2019 and 2020, then the types of incidents. */
const FORTY = [
  'brain-death',
  'golden-words',
  'london-meeting',
  'paris-normandy',
  'sochi-talks',
  'roadmap-31',
  'oil-stops',
  'norwegian-oil',
  'pompeo-minsk',
  'ambassadors-return',
  'pabrade-tanks',
  'belarus-asks-to-observe',
  'defender-europe',
  'covid-19',
  'snap-check',
  'karlskrona',
  'rc-135',
  'donald-cook',
  'b-52',
  'kerch',
  'airliner-near-miss',
  'officer-seized',
  'submarine-hunt',
  'inf-lapses',
  'open-skies-exit',
  'troops-out-of-germany',
  'edca-signed',
  'disputed-election',
  'paratroops-to-grodno',
  'reserve-and-loan',
  'slavic-brotherhood',
  'wagner-arrest',
  'eu-sanctions',
  'intelligence-yearbook',
  'kaliningrad-division',
  'contact-line-surge',
  'july-ceasefire',
  'forged-letter',
  'base-demand',
  'opaque-accident',
]

const DATE = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/

describe('the cards', () => {
  it('are forty and those of single scenarios, each once', () => {
    const ids = INJECTS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(FORTY).toHaveLength(40)
    expect(FORTY.filter(id => !ids.includes(id))).toEqual([])
  })

  it('say when it was and how sure that is', () => {
    for (const { id, when } of INJECTS) expect(when, id).toMatch(DATE)
  })

  it('call recalled things recalled, and nothing else', () => {
    for (const { id, confidence } of INJECTS) expect(/to be checked/.test(sourceOf(id)), id).toBe(confidence === 'R')
  })

  it('call plausible things plausible or counterfactual', () => {
    for (const { id, basis } of INJECTS)
      expect(/^(Plausible|Counterfactual)/.test(sourceOf(id)), id).toBe(basis === 'plausible')
  })

  it('are told in a breath', () => {
    for (const { id } of INJECTS) expect((texts[`inject.${id}.text`] ?? '').split(/\s+/).length, id).toBeLessThan(90)
  })
})

import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../../client/texts/teller.ts'

const MESSAGES = {
  'seat.RU': 'Russia',
  'seat.PL': 'Poland',
  'area.pl-northeast': 'Suwałki–Masuria',
  'zone.suwalki': 'the Suwałki gap',
  'order.C1.name': 'Deploy',
  'agreement.csbm.name': 'Confidence-building agreement',
  'track.cohesion': 'Cohesion',
  'inject.storm.title': 'A storm',
  'inject.storm.choice.help': 'send help',
  'choice.level.2': 'level two',
  'crisis.choice.hold': 'hold',
  'agenda.PL.loyalist': 'Loyalist',
  'counter.naval': 'naval group',
  'claim.routine': 'routine',
  'reason.moved': '{by} moved to {area}',
  'reason.number': 'from {from} to {to}',
  'reason.plain': '{inject}: {choice}',
  'reason.many': '{count, plural, one {# brigade} other {# brigades}} of {seat}',
  'reason.broken': 'and {then {',
}
const { t, tell, has } = tellerOf('en', MESSAGES)

describe('telling', () => {
  it('turns ids into names of seats and places', () => {
    expect(tell({ key: 'reason.moved', values: { by: 'RU', area: 'pl-northeast' } })).toBe(
      'Russia moved to Suwałki–Masuria',
    )
  })

  it('leaves numbers alone, also under the name of a place', () => {
    expect(tell({ key: 'reason.number', values: { from: 40, to: 55 } })).toBe('from 40 to 55')
  })

  it('finds the name of a choice by what is chosen', () => {
    const choose = (values: Record<string, string>) =>
      tellerOf('en', { ...MESSAGES, key: '{choice}' }).tell({ key: 'key', values })
    expect(choose({ inject: 'storm', choice: 'help' })).toBe('send help')
    expect(choose({ slot: 'level', choice: '2' })).toBe('level two')
    expect(choose({ choice: 'hold' })).toBe('hold')
    expect(choose({ choice: 'naval' })).toBe('naval group')
    expect(choose({ choice: 'unheard-of' })).toBe('unheard-of')
  })

  it.each([
    ['zone', 'suwalki', 'the Suwałki gap'],
    ['order', 'C1', 'Deploy'],
    ['agreement', 'csbm', 'Confidence-building agreement'],
    ['track', 'cohesion', 'Cohesion'],
    ['agenda', 'PL.loyalist', 'Loyalist'],
    ['claim', 'routine', 'routine'],
    ['counter', 'naval', 'naval group'],
    ['pair', 'RU-PL', 'Russia – Poland'],
    ['victim', 'PL', 'Poland'],
    ['to', 'RU', 'Russia'],
    ['name', 'RU', 'RU'],
  ])('names a %s', (name, id, expected) => {
    expect(tellerOf('en', { ...MESSAGES, key: `{${name}}` }).tell({ key: 'key', values: { [name]: id } })).toBe(
      expected,
    )
  })

  it('counts as the language counts', () => {
    expect(tell({ key: 'reason.many', values: { count: 1, seat: 'PL' } })).toBe('1 brigade of Poland')
    expect(tell({ key: 'reason.many', values: { count: 3, seat: 'PL' } })).toBe('3 brigades of Poland')
  })

  it('shows the key where there is no message', () => {
    expect(t('reason.unheard-of')).toBe('reason.unheard-of')
    expect(tell({ key: 'toString' })).toBe('toString')
    expect(has('toString')).toBe(false)
    expect(has('seat.RU')).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import agreements from '../../client/texts/en/agreements.json' with { type: 'json' }
import injects from '../../client/texts/en/injects.json' with { type: 'json' }
import orders from '../../client/texts/en/orders.json' with { type: 'json' }
import { AGREEMENTS, PLEDGES } from '../../shared/content/agreements/catalog.ts'
import type { TermsSlot } from '../../shared/content/agreements/row.ts'
import { INJECTS } from '../../shared/content/injects/catalog.ts'
import { ORDERS } from '../../shared/content/orders/catalog.ts'
import type { Condition, Effect } from '../../shared/content/orders/effect.ts'
import type { SlotSpec } from '../../shared/content/orders/row.ts'
import { COUNTER_KINDS } from '../../shared/model/ids.ts'
import { CLAIMS } from '../../shared/model/order.ts'
import { filesUnder, textOf } from '../support/sources.ts'

const texts = new Set([...Object.keys(agreements), ...Object.keys(injects), ...Object.keys(orders)])
const missing = (keys: readonly string[]): readonly string[] => keys.filter(key => !texts.has(key))
const words = (text: string): number => text.split(/\s+/).length

describe('the words of the content', () => {
  it('[R6.2] name every order, slot and choice', () => {
    expect(missing(ORDERS.flatMap(({ code }) => [`order.${code}.name`, `order.${code}.text`]))).toEqual([])
    const slots: readonly (SlotSpec | TermsSlot)[] = [
      ...ORDERS.flatMap(row => row.slots),
      ...[...AGREEMENTS, ...PLEDGES].flatMap(row => row.slots),
    ]
    expect(missing(slots.map(({ name }) => `slot.${name}`))).toEqual([])
    const choices = slots.flatMap(({ name, kind, from }) =>
      kind === 'choice' && typeof from !== 'string' ? from.map(choice => `choice.${name}.${choice}`) : [],
    )
    const derived = ['raise', 'lower'].map(step => `choice.posture.${step}`)
    const levels = ['1', '2', '3', '4'].map(level => `choice.level.${level}`)
    const kinds = COUNTER_KINDS.map(kind => `choice.kind.${kind}`)
    expect(missing([...choices, ...derived, ...levels, ...kinds])).toEqual([])
    expect(missing(CLAIMS.map(claim => `claim.${claim}`))).toEqual([])
  })

  it('say what an order does in a sentence or two', () => {
    const long = Object.entries(orders).filter(([key, text]) => /^order\..*\.text$/.test(key) && words(text) > 40)
    expect(long).toEqual([])
  })

  it('[R6.3] say every effect that the rules tell', () => {
    const told = filesUnder('shared/rules/orders', 'ts').flatMap(path =>
      [...textOf(path).matchAll(/'(effect\.[A-Za-z]+)'/g)].flatMap(match => match[1] ?? []),
    )
    expect(told.length).toBeGreaterThan(10)
    expect(missing(told)).toEqual([])
  })

  it('[R6.9] name every agreement and pledge', () => {
    expect(missing(AGREEMENTS.flatMap(({ type }) => [`agreement.${type}.name`, `agreement.${type}.text`]))).toEqual([])
    expect(missing(PLEDGES.flatMap(({ type }) => [`pledge.${type}.name`, `pledge.${type}.text`]))).toEqual([])
  })

  it('[R6.12] tell every card with its source and answers', () => {
    const keys = INJECTS.flatMap(({ id, asks }) => [
      `inject.${id}.title`,
      `inject.${id}.text`,
      `inject.${id}.source`,
      ...(asks?.choices ?? []).map(choice => `inject.${id}.choice.${choice}`),
    ])
    expect(missing(keys)).toEqual([])
  })
})

/** Every effect within effects, and every condition they ask. */
const within = (effects: readonly Effect[]): readonly Effect[] =>
  effects.flatMap(effect =>
    effect.do === 'when' ? [effect, ...within(effect.effects), ...within(effect.else ?? [])] : [effect],
  )
const asked = (condition: Condition): readonly Condition[] => {
  if (condition.if === 'any') return condition.of.flatMap(asked)
  return condition.if === 'not' ? asked(condition.that) : [condition]
}

describe('the rows', () => {
  const effects = [
    ...ORDERS.flatMap(row => within(row.effects)),
    ...INJECTS.flatMap(card => within([...card.effects, ...Object.values(card.answers).flat(), ...card.together])),
  ]
  const codes = ORDERS.map(({ code }) => code)

  it('[R6.3] refer only to orders that there are', () => {
    const conditions = [
      ...effects.flatMap(effect => (effect.do === 'when' ? asked(effect.if) : [])),
      ...ORDERS.flatMap(row => (row.needs ?? []).flatMap(({ that }) => asked(that))),
    ]
    const named = conditions.flatMap(condition => ('code' in condition ? [condition.code] : []))
    expect(named.filter(code => !codes.includes(code))).toEqual([])
    const askedFor = effects.flatMap(effect => (effect.do === 'ask' || effect.do === 'answer' ? [effect.code] : []))
    expect(askedFor.filter(code => !codes.includes(code))).toEqual([])
  })

  it('[R6.3] refer only to their own slots', () => {
    for (const row of ORDERS) {
      const refs = JSON.stringify([row.effects, row.area ?? '']).matchAll(/slot:([a-z]+)/g)
      const names = row.slots.map(({ name }) => name)
      expect(
        [...refs].flatMap(match => match[1] ?? []).filter(name => !names.includes(name)),
        row.code,
      ).toEqual([])
    }
  })

  it('[R6.12] answer cards only with their own choices', () => {
    for (const card of INJECTS) {
      const choices = card.asks?.choices ?? []
      expect(Object.keys(card.answers).filter(choice => !choices.includes(choice))).toEqual([])
      expect(card.asks === null || choices.includes(card.asks.silence)).toBe(true)
    }
  })
})

import type { Condition } from '../../../../shared/content/orders/effect.ts'
import type { OrderRow, SlotSpec } from '../../../../shared/content/orders/row.ts'
import { choiceName } from '../../../describe/picks.ts'
import { conditionPhrase } from '../../../describe/rows/conditions.ts'
import { effectLines, type Line, line } from '../../../describe/rows/effects.ts'
import type { Context } from '../../../describe/rows/refs.ts'
import type { Teller } from '../../../texts/teller.ts'

/** One thing to know of an order, an agreement or a card: "Cost", and the sentences that say it. */
export interface Fact {
  readonly term: string
  readonly lines: readonly Line[]
}

export const fact = (term: string, ...texts: readonly string[]): Fact => ({
  term,
  lines: texts.map(text => line(text)),
})

/** A sentence of its own out of what a condition says. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const nameOf = (
  teller: Teller,
  slot: { readonly name: string; readonly kind: string },
  choice: string,
): string => choiceName(teller, { name: slot.name, kind: slot.kind as SlotSpec['kind'], choices: [] }, choice, [])

export function slotFact(
  teller: Teller,
  slots: readonly { readonly name: string; readonly kind: string; readonly from: readonly string[] | string }[],
): readonly Fact[] {
  const { t } = teller
  if (slots.length === 0) return []
  const texts = slots.map(slot => {
    const from =
      typeof slot.from === 'string'
        ? t(`rules.from.${slot.from}`)
        : slot.from.map(choice => nameOf(teller, slot, choice)).join('; ')
    return t('rules.pick', { slot: t(`slot.${slot.name}`), from })
  })
  return [fact(t('rules.fact.picks'), ...texts)]
}

export function costFact(teller: Teller, row: OrderRow, context: Context): Fact {
  const { t } = teller
  const points = (ap: number): string => t('rules.points', { ap })
  const { costBy, cheaper } = row
  const slot = row.slots.find(one => one.name === costBy?.slot)
  const texts = costBy
    ? Object.entries(costBy.costs).map(([choice, ap]) =>
        t('rules.costBy', { choice: slot ? nameOf(teller, slot, choice) : choice, points: points(ap) }),
      )
    : [points(row.cost)]
  if (cheaper) texts.push(t('rules.cheaper', { points: points(cheaper.cost), that: phrase(context, cheaper.if) }))
  return fact(t('rules.fact.cost'), ...texts)
}

const phrase = (context: Context, condition: Condition): string => conditionPhrase(context, condition)

export function seenFact(teller: Teller, row: OrderRow): Fact {
  const { t } = teller
  const { visibilityBy } = row
  const slot = row.slots.find(one => one.name === visibilityBy?.slot)
  if (visibilityBy === undefined || slot === undefined)
    return fact(t('rules.fact.seen'), t(`rules.seen.${row.visibility}`))
  const offered = Object.entries(visibilityBy.of).filter(([choice]) => slot.from.includes(choice))
  const texts = offered.map(([choice, seen]) =>
    t('rules.seenBy', { choice: upper(nameOf(teller, slot, choice)), seen: t(`rules.seen.${seen}`) }),
  )
  return fact(t('rules.fact.seen'), ...texts)
}

export function needsFact({ t }: Teller, row: OrderRow, context: Context): readonly Fact[] {
  const texts = (row.needs ?? []).map(need => t('rules.need', { that: phrase(context, need.that) }))
  return texts.length === 0 ? [] : [fact(t('rules.fact.needs'), ...texts)]
}

export function limitFact({ t }: Teller, row: OrderRow, family: readonly OrderRow[]): readonly Fact[] {
  if (row.byCommand !== undefined) return []
  const others = family.filter(one => one.code !== row.code).map(one => one.code)
  const texts = [t('rules.limit', { times: row.limit })]
  if (others.length > 0) texts.push(t('rules.oneOf', { orders: others.join(', ') }))
  return [fact(t('rules.fact.limit'), ...texts)]
}

/** How those who see it judge it [R5.2]; nothing where they draw no conclusion. */
export function judgedFact(teller: Teller, row: OrderRow): readonly Fact[] {
  const { t } = teller
  const words = (spec: OrderRow['nature']): string => t(`rules.nature.${spec.kind}`, { units: spec.units ?? 1 })
  const by = row.natureBy
  const slot = row.slots.find(one => one.name === by?.slot)
  const texts = row.nature.kind === 'other' ? [] : [words(row.nature)]
  if (by && slot)
    for (const [choice, spec] of Object.entries(by.of))
      texts.push(t('rules.natureBy', { choice: nameOf(teller, slot, choice), nature: words(spec) }))
  return texts.length === 0 ? [] : [fact(t('rules.fact.judged'), ...texts)]
}

export function effectFact(term: string, context: Context, effects: OrderRow['effects']): readonly Fact[] {
  const lines = effectLines(context, effects)
  return lines.length === 0 ? [] : [{ term, lines }]
}

const wordsOfLine = ({ text, under }: Line): string => [text, ...under.map(wordsOfLine)].join(' ')
export const wordsOfFacts = (facts: readonly Fact[]): string =>
  facts.map(({ term, lines }) => `${term} ${lines.map(wordsOfLine).join(' ')}`).join(' ')

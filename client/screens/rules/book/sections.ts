import type { Teller } from '../../../texts/teller.ts'
import { injectEntries } from './cards.ts'
import { agreementEntries, type Entry, orderEntry, orderGroups, pledgeEntries } from './entries.ts'
import { scenarioEntries } from './scenarios.ts'

/** Entries that stand together under one heading. */
export interface Group {
  readonly id: string
  /** Empty where the section has one group only. */
  readonly title: string
  readonly entries: readonly Entry[]
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly groups: readonly Group[]
}

/** What follows the rules: every order, agreement, pledge, card and scenario, from the content itself. */
export function sectionsOf(teller: Teller): readonly Section[] {
  const { t } = teller
  return [
    {
      id: 'orders',
      title: t('rules.orders'),
      groups: orderGroups().map(({ seat, rows }) => ({
        id: `orders-${seat}`,
        title: seat === 'all' ? t('rules.ordersOfAll') : t(`seat.${seat}`),
        entries: rows.map(row => orderEntry(teller, row)),
      })),
    },
    { id: 'agreements', title: t('rules.agreements'), groups: [group('agreements', agreementEntries(teller))] },
    { id: 'pledges', title: t('rules.pledges'), groups: [group('pledges', pledgeEntries(teller))] },
    { id: 'injects', title: t('rules.injects'), groups: [group('injects', injectEntries(teller))] },
    { id: 'scenarios', title: t('scenarios.title'), groups: [group('scenarios', scenarioEntries(teller))] },
  ]
}

const group = (id: string, entries: readonly Entry[]): Group => ({ id: `${id}-all`, title: '', entries })

/** The sections with only what the question finds; those left empty fall away. */
export function foundIn(sections: readonly Section[], find: (words: string) => boolean): readonly Section[] {
  return sections
    .map(section => ({
      ...section,
      groups: section.groups
        .map(one => ({ ...one, entries: one.entries.filter(entry => find(entry.words)) }))
        .filter(one => one.entries.length > 0),
    }))
    .filter(section => section.groups.length > 0)
}

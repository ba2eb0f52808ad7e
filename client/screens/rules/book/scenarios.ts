import { DECEMBER_2019 } from '../../../../shared/content/scenarios/december-2019/index.ts'
import { SCENARIOS } from '../../../../shared/content/scenarios/index.ts'
import type { Scenario, SourceNote } from '../../../../shared/content/scenarios/scenario.ts'
import type { Teller } from '../../../texts/teller.ts'
import { type Entry, entryOf } from './entries.ts'
import { type Fact, fact } from './facts.ts'

const monthText = (begins: string): string =>
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${begins}-01`),
  )

/** A fact that is left out where there is nothing to say. */
const some = (term: string, texts: readonly string[]): readonly Fact[] =>
  texts.length === 0 ? [] : [fact(term, ...texts)]

/** A scenario: when, how long, what it asks, which news it brings, and what it rests on. */
export function scenarioEntry(teller: Teller, scenario: Scenario): Entry {
  const { t } = teller
  const { id, begins, rounds, deck, limits, prices = {}, exercises = [] } = scenario
  const [fewest, most] = rounds
  const titleOf = (card: string): string => t(`inject.${card}.title`)
  const others = [...deck.early, ...deck.later].map(titleOf)
  const variant = scenario !== DECEMBER_2019
  return entryOf({
    id: `scenario-${id}`,
    code: '',
    title: t(`scenario.${id}.name`),
    text: t(`scenario.${id}.brief`).replace(/\n+/g, ' '),
    facts: [
      fact(t('scenarios.begins'), monthText(begins)),
      fact(t('scenarios.length'), t('scenarios.rounds', { fewest, most: most === fewest ? 0 : most })),
      fact(t('scenarios.question'), t(`scenario.${id}.teaching`)),
      ...some(t('scenarios.only'), limits === undefined ? [] : limitTexts(teller, limits)),
      ...some(
        t('scenarios.prices'),
        Object.entries(prices).map(([code, ap]) =>
          t('scenarios.price', { order: t(`order.${code}.name`), points: t('rules.points', { ap }) }),
        ),
      ),
      ...some(
        t('scenarios.exercises'),
        exercises.map(({ round, by, at }) =>
          t('scenarios.exercise', { round, seat: t(`seat.${by}`), area: t(`area.${at}`) }),
        ),
      ),
      ...some(
        t('scenarios.byRound'),
        Object.entries(deck.byRound ?? {}).map(([round, card]) =>
          t('scenarios.inRound', { round: Number(round), title: titleOf(card) }),
        ),
      ),
      fact(t('scenarios.deck'), others.length === 0 ? t('scenarios.noDeck') : others.join('; ')),
      ...some(
        t('scenarios.base'),
        variant ? [t('scenarios.asBase', { name: t(`scenario.${DECEMBER_2019.id}.name`) })] : [],
      ),
      ...some(
        t('scenarios.sources'),
        ownSources(scenario).map(source => sourceText(teller, source)),
      ),
    ],
  })
}

function limitTexts({ t }: Teller, { seats, orders, agreements }: NonNullable<Scenario['limits']>): readonly string[] {
  return [
    t('scenarios.onlySeats', { seats: seats.map(seat => t(`seat.${seat}`)).join(', ') }),
    t('scenarios.onlyOrders', { orders: orders.map(code => t(`order.${code}.name`)).join('; ') }),
    t('scenarios.onlyAgreements', { agreements: agreements.map(type => t(`agreement.${type}.name`)).join('; ') }),
  ]
}

/** What is the base's too stands with the base. */
const ownSources = ({ id, sources }: Scenario): readonly SourceNote[] =>
  id === DECEMBER_2019.id ? sources : sources.filter(source => !DECEMBER_2019.sources.includes(source))

function sourceText({ t }: Teller, { fact: said, source, confidence, range }: SourceNote): string {
  const number = new Intl.NumberFormat('en-GB')
  const span = range === undefined ? 'none' : [...new Set(range)].map(one => number.format(one)).join('–')
  return t('scenarios.source', { fact: said, range: span, source, mark: t(`scenarios.confidence.${confidence}`) })
}

export const scenarioEntries = (teller: Teller): readonly Entry[] =>
  SCENARIOS.map(scenario => scenarioEntry(teller, scenario))

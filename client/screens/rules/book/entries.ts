import { AGREEMENTS, PLEDGES } from '../../../../shared/content/agreements/catalog.ts'
import type { AgreementRow, PledgeRow } from '../../../../shared/content/agreements/row.ts'
import { ORDERS } from '../../../../shared/content/orders/catalog.ts'
import type { OrderRow } from '../../../../shared/content/orders/row.ts'
import { SEATS, type SeatId } from '../../../../shared/model/ids.ts'
import { joined } from '../../../describe/rows/refs.ts'
import type { Teller } from '../../../texts/teller.ts'
import {
  costFact,
  effectFact,
  type Fact,
  fact,
  judgedFact,
  limitFact,
  needsFact,
  seenFact,
  slotFact,
  wordsOfFacts,
} from './facts.ts'

/** A part of the rulebook that comes from the content: an order, an agreement, a pledge, a card. */
export interface Entry {
  /** The anchor: `order-C1`, `agreement-csbm`, `pledge-no-build`, `inject-covid-19`. */
  readonly id: string
  /** Shown before the title; empty where there is none. */
  readonly code: string
  readonly title: string
  readonly text: string
  readonly facts: readonly Fact[]
  /** For the search. */
  readonly words: string
}

export function entryOf(entry: Omit<Entry, 'words'>): Entry {
  return { ...entry, words: `${entry.code} ${entry.title} ${entry.text} ${wordsOfFacts(entry.facts)}` }
}

/** What an entry rests on, where its subject has a source; otherwise that it is the model's own. */
export const sourceFact = ({ t, has }: Teller, id: string): Fact =>
  fact(t('rules.fact.source'), t(has(`rules.source.${id}`) ? `rules.source.${id}` : 'rules.source.model'))

/** Orders by who may give them: those of every seat first. */
export const orderGroups = (): readonly { readonly seat: SeatId | 'all'; readonly rows: readonly OrderRow[] }[] => [
  { seat: 'all', rows: ORDERS.filter(row => row.seats.length > 1) },
  ...SEATS.map(seat => ({ seat, rows: ORDERS.filter(row => row.seats.length === 1 && row.seats[0] === seat) })),
]

export function orderEntry(teller: Teller, row: OrderRow): Entry {
  const { t } = teller
  const [only] = row.seats
  const self = row.seats.length === 1 && only ? t(`seat.${only}.in`) : t('rules.ref.self')
  const context = { tell: teller, self }
  const family = ORDERS.filter(one => row.oneOf !== undefined && one.oneOf === row.oneOf)
  const who =
    row.seats.length === SEATS.length ? t('rules.who.all') : row.seats.map(seat => t(`seat.${seat}`)).join(', ')
  return entryOf({
    id: `order-${row.code}`,
    code: row.code,
    title: t(`order.${row.code}.name`),
    text: t(`order.${row.code}.text`),
    facts: [
      fact(t('rules.fact.who'), who),
      costFact(teller, row, context),
      seenFact(teller, row),
      ...slotFact(teller, row.slots),
      ...needsFact(teller, row, context),
      ...limitFact(teller, row, family),
      ...judgedFact(teller, row),
      ...effectFact(t('rules.fact.effects'), context, row.effects),
      sourceFact(teller, `order-${row.code}`),
    ],
  })
}

function partiesText(teller: Teller, { parties }: AgreementRow): string {
  const { t } = teller
  if (typeof parties === 'string') return t(`rules.parties.${parties}`)
  const pairs = parties.map(([guest, host]) =>
    t('rules.parties.pair', { guest: t(`seat.${guest}`), host: t(`seat.${host}`) }),
  )
  return joined(teller, pairs, 'rules.or')
}

export function agreementEntry(teller: Teller, row: AgreementRow): Entry {
  const { t } = teller
  const context = { tell: teller, self: t('rules.ref.guest') }
  const needs = row.csbm > 0 ? [fact(t('rules.fact.needs'), t('rules.csbm', { level: row.csbm }))] : []
  return entryOf({
    id: `agreement-${row.type}`,
    code: '',
    title: t(`agreement.${row.type}.name`),
    text: t(`agreement.${row.type}.text`),
    facts: [
      fact(t('rules.fact.parties'), partiesText(teller, row)),
      fact(t('rules.fact.cost'), t('rules.agreementCost', { upkeep: row.type === 'basing' ? 1 : 0 })),
      fact(t('rules.fact.seen'), t(row.maySecret ? 'rules.maySecret' : 'rules.alwaysPublic')),
      ...slotFact(teller, row.slots),
      ...needs,
      ...effectFact(t('rules.fact.begins'), context, row.begins),
      fact(t('rules.fact.while'), t(`rules.while.${row.type}`)),
      fact(t('rules.fact.forbids'), t(`rules.forbids.${row.type}`)),
      ...effectFact(t('rules.fact.ends'), context, row.ends),
      fact(t('rules.fact.broken'), t('rules.agreementBroken')),
      sourceFact(teller, `agreement-${row.type}`),
    ],
  })
}

export function pledgeEntry(teller: Teller, row: PledgeRow): Entry {
  const { t } = teller
  return entryOf({
    id: `pledge-${row.type}`,
    code: '',
    title: t(`pledge.${row.type}.name`),
    text: t(`pledge.${row.type}.text`),
    facts: [
      fact(t('rules.fact.who'), t('rules.who.all')),
      fact(t('rules.fact.cost'), t('rules.points', { ap: 0 })),
      fact(t('rules.fact.seen'), t('rules.seen.public')),
      ...slotFact(teller, row.slots),
      fact(t('rules.fact.limit'), t('rules.pledgeSpan', { rounds: row.maxRounds })),
      fact(t('rules.fact.effects'), t('rules.pledgeKept')),
      fact(t('rules.fact.broken'), t('rules.pledgeBroken')),
      sourceFact(teller, `pledge-${row.type}`),
    ],
  })
}

export const agreementEntries = (teller: Teller): readonly Entry[] => AGREEMENTS.map(row => agreementEntry(teller, row))
export const pledgeEntries = (teller: Teller): readonly Entry[] => PLEDGES.map(row => pledgeEntry(teller, row))

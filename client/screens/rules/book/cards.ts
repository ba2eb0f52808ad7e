import type { InjectCard } from '../../../../shared/content/injects/card.ts'
import { INJECTS } from '../../../../shared/content/injects/catalog.ts'
import { joined } from '../../../describe/rows/refs.ts'
import type { Teller } from '../../../texts/teller.ts'
import { type Entry, entryOf } from './entries.ts'
import { effectFact, type Fact, fact } from './facts.ts'

/** "2019-12-03/2019-12-04" in words; a month without its day stays a month. */
export function whenText({ t }: Teller, when: string): string {
  const [from = '', to] = when.split('/').map(part => {
    const [year = 0, month = 1, day] = part.split('-').map(Number)
    const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
    return new Intl.DateTimeFormat('en-GB', day === undefined ? style : { ...style, day: 'numeric' }).format(
      Date.UTC(year, month - 1, day ?? 1),
    )
  })
  return to === undefined ? from : t('rules.span', { from, to })
}

/** A card of the news: what happens, who is asked what, and what each answer does. */
export function injectEntry(teller: Teller, card: InjectCard): Entry {
  const { t } = teller
  const context = { tell: teller, self: t('rules.ref.answerer'), inject: card.id }
  const answer = (choice: string): string => t(`inject.${card.id}.choice.${choice}`)
  return entryOf({
    id: `inject-${card.id}`,
    code: '',
    title: t(`inject.${card.id}.title`),
    text: t(`inject.${card.id}.text`),
    facts: [
      fact(t('rules.fact.basis'), t(`rules.basis.${card.basis}`, { when: whenText(teller, card.when) })),
      ...effectFact(t('rules.fact.atOnce'), context, card.effects),
      ...askedFact(teller, card, answer),
      ...Object.entries(card.answers).flatMap(([choice, effects]) =>
        effectFact(t('rules.fact.answer', { answer: answer(choice) }), context, effects),
      ),
      ...effectFact(t('rules.fact.together'), context, card.together),
      fact(t('rules.fact.source'), t(`inject.${card.id}.source`), t(`rules.mark.${card.confidence}.text`)),
    ],
  })
}

function askedFact(teller: Teller, { asks }: InjectCard, answer: (choice: string) => string): readonly Fact[] {
  if (asks === null) return []
  const { t } = teller
  const seats = joined(
    teller,
    asks.seats.map(seat => t(`seat.${seat}.in`)),
    'list.and',
  )
  const choices = joined(teller, asks.choices.map(answer), 'rules.or')
  return [
    fact(
      t('rules.fact.asked'),
      t('rules.asked', { seats, choices }),
      t('rules.silence', { choice: answer(asks.silence) }),
    ),
  ]
}

export const injectEntries = (teller: Teller): readonly Entry[] => INJECTS.map(card => injectEntry(teller, card))

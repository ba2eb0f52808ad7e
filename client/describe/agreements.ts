import type { AgreementTerms, PledgeTerms } from '../../shared/model/agreement.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import { listOf } from './list.ts'
import { pickName } from './picks.ts'
import type { Tell } from './tell.ts'

/** "Poland, the Baltics and Belarus", for the middle of a sentence. */
export const seatList = (tell: Tell, seats: readonly SeatId[]): string =>
  listOf(
    tell,
    seats.map(seat => tell.t(`seat.${seat}.in`)),
  )

function picked(tell: Tell, picks: Readonly<Record<string, string>>): string {
  return Object.entries(picks)
    .map(([slot, value]) => pickName(tell, slot, value, []))
    .join(', ')
}

/** The agreement's name with what was picked: "Hot line: Baltic Sea". */
export function agreementTitle(tell: Tell, terms: AgreementTerms): string {
  const name = tell.t(`agreement.${terms.type}.name`)
  const details = picked(tell, terms.picks)
  return details === '' ? name : tell.t('desk.line', { name, details })
}

/** A plain-language preview, sentence by sentence: who agrees, to what, who will know, and what a breach costs. */
export function agreementSentences(tell: Tell, terms: AgreementTerms): readonly string[] {
  return [
    tell.t('talk.preview.parties', { seats: seatList(tell, terms.parties) }),
    tell.t(`agreement.${terms.type}.text`),
    tell.t(terms.secret ? 'talk.preview.secret' : 'talk.preview.public'),
    tell.t('talk.preview.broken'),
  ]
}

/** The pledge in one line, without its author: "No snap exercise: Belarus". */
export function pledgeTitle(tell: Tell, terms: PledgeTerms): string {
  const name = tell.t(`pledge.${terms.type}.name`)
  const details = picked(tell, terms.picks)
  return details === '' ? name : tell.t('desk.line', { name, details })
}

/** How long a pledge binds. */
export const pledgeSpan = (tell: Tell, since: number, until: number): string =>
  since === until ? tell.t('talk.span.one', { since }) : tell.t('talk.span.many', { since, until })

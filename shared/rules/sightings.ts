import { natureOf } from '../content/orders/nature.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import type { Act } from '../model/state.ts'
import { breaksAgreement, concealed } from './agreements/clauses.ts'
import { settleSuspensions } from './agreements/suspend.ts'
import { discloseEvents } from './intelligence.ts'
import { betrayedBy, breaksPledge } from './pledges.ts'
import { bearingOf, trustAfterAct, trustAfterBreach } from './trust.ts'
import type { Unfolding } from './unfolding.ts'

/** What those who see this round's acts conclude [R5.2]. */
export function reactToActs(table: Unfolding): void {
  for (const act of table.state.acts.filter(({ round }) => round === table.state.round))
    conclude(
      table,
      act,
      act.seenBy.filter(seat => seat !== act.by),
    )
  settleSuspensions(table)
}

/** Builds of the round before can no longer be hidden: everybody learns of them now [R6.4]. */
export function openOldActs(table: Unfolding): void {
  const old = table.state.acts.filter(act => act.round === table.state.round - 1 && !act.open && isBuild(act))
  for (const act of old) {
    const late = SEATS.filter(seat => !act.seenBy.includes(seat))
    table.happen({ kind: 'actSeen', act: act.id, by: late, open: true })
    if (act.area !== null) table.happen(...discloseEvents(table.state, late, act.by, act.area))
    conclude(table, act, late)
  }
}

const isBuild = (act: Act): boolean => ['offensive-build', 'defensive-build'].includes(natureOf(act.order).kind)

/** Trust changes, and broken pledges and agreements come to light, for those who newly know of an act. */
function conclude(table: Unfolding, act: Act, observers: readonly SeatId[]): void {
  if (observers.length === 0) return
  for (const change of trustAfterAct(table.state, act, observers)) table.happen({ kind: 'trustChanged', change })
  if (concealed(act)) {
    const victims = observers.filter(seat => bearingOf(act, seat) >= 0.5)
    betray(table, act.by, victims, observers, 'R6.6')
  }
  exposePledges(table, act, observers)
  exposeAgreements(table, act, observers)
}

function exposePledges(table: Unfolding, act: Act, observers: readonly SeatId[]): void {
  for (const pledge of table.state.pledges) {
    const news = observers.filter(seat => !pledge.seenBrokenBy.includes(seat))
    if (news.length === 0 || !breaksPledge(act, pledge)) continue
    table.happen({ kind: 'pledgeJudged', pledge: pledge.id, status: 'broken', seenBy: news })
    betray(table, act.by, betrayedBy(act, pledge.terms), news, 'R6.13')
  }
}

/** An agreement is violated once another party sees it broken; outsiders judge only what they know of [R6.9]. */
function exposeAgreements(table: Unfolding, act: Act, observers: readonly SeatId[]): void {
  for (const agreement of table.state.agreements) {
    const { parties, secret } = agreement.terms
    const victims = parties.filter(party => party !== act.by)
    if (!victims.some(party => observers.includes(party)) || !breaksAgreement(act, agreement)) continue
    table.happen({ kind: 'agreementChanged', agreement: agreement.id, status: 'violated', by: act.by })
    const seenBy = secret ? observers.filter(seat => parties.includes(seat)) : observers
    betray(table, act.by, victims, seenBy, 'R6.9')
  }
}

function betray(
  table: Unfolding,
  by: SeatId,
  victims: readonly SeatId[],
  seenBy: readonly SeatId[],
  rule: string,
): void {
  for (const change of trustAfterBreach(table.state, by, victims, seenBy, rule))
    table.happen({ kind: 'trustChanged', change })
}

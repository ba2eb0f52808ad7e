import { agreementRow } from '../../content/agreements/catalog.ts'
import type { Effect } from '../../content/orders/effect.ts'
import type { Agreement, AgreementTerms, Proposal } from '../../model/agreement.ts'
import { pairOf, type SeatId } from '../../model/ids.ts'
import { carryOutEffects } from '../orders/interpret.ts'
import { tensionChange } from '../tension.ts'
import { trustChange } from '../trust.ts'
import { nextIdOf, type Unfolding } from '../unfolding.ts'
import { between } from './standing.ts'
import { settleSuspensions } from './suspend.ts'
import { guestOf } from './upkeep.ts'

/** What leaving an agreement openly costs with each other party [R6.10]. */
const LEAVING_TRUST = -0.4
const LEAVING_TENSION = 2

/** All parties have signed: it is in force at once; a higher CSBM takes the place of the lower [R6.10]. */
export function concludeAgreement(table: Unfolding, proposal: Proposal): void {
  const { terms } = proposal
  const replaced = terms.type === 'csbm' ? lowerCsbm(table, terms.parties) : []
  table.happen({ kind: 'proposalClosed', proposal: proposal.id, status: 'inForce', by: null })
  for (const { id } of replaced) table.happen({ kind: 'agreementChanged', agreement: id, status: 'ended', by: null })
  const agreement: Agreement = {
    id: nextIdOf(table.state, 'g'),
    terms,
    since: table.state.round,
    status: 'inForce',
    endedBy: null,
  }
  table.happen({ kind: 'agreementMade', agreement })
  carryOutTerms(table, terms, agreementRow(terms.type).begins, 'reason.agreementMade')
  settleSuspensions(table)
}

/** A party leaves openly; the others trust it less and tension grows [R6.10]. */
export function endAgreement(table: Unfolding, agreement: Agreement, by: SeatId): void {
  const { type, parties, secret } = agreement.terms
  table.happen({ kind: 'agreementChanged', agreement: agreement.id, status: 'ended', by })
  const reason = { key: 'reason.agreementLeft', values: { by, agreement: type }, rule: 'R6.10' }
  for (const other of parties) {
    const change = trustChange(table.state, other, by, LEAVING_TRUST, reason)
    if (change !== null) table.happen({ kind: 'trustChanged', change })
    const pair = pairOf(other, by)
    const shock =
      pair === null ? null : tensionChange(table.state, pair, LEAVING_TENSION, reason, secret ? parties : null)
    if (shock !== null) table.happen({ kind: 'tensionChanged', change: shock })
  }
  carryOutTerms(table, agreement.terms, agreementRow(type).ends, 'reason.agreementLeft')
  settleSuspensions(table)
}

const lowerCsbm = (table: Unfolding, parties: readonly SeatId[]): readonly Agreement[] => {
  const [a, b] = parties
  return a === undefined || b === undefined ? [] : between(table.state, 'csbm', a, b)
}

function carryOutTerms(table: Unfolding, terms: AgreementTerms, effects: readonly Effect[], key: string): void {
  const guest = guestOf(terms.parties)
  carryOutEffects(effects, {
    table,
    reading: { self: guest, picks: guest === null ? terms.picks : { ...terms.picks, guest } },
    reason: { key, values: { agreement: terms.type }, rule: 'R6.9' },
    seenBy: terms.secret ? terms.parties : null,
    novelty: 1,
    order: null,
    special: () => undefined,
    say: () => undefined,
  })
}

import type { Agreement, Pledge } from '../../../model/agreement.ts'
import type { SeatId } from '../../../model/ids.ts'
import type { Said } from '../../../model/said.ts'
import type { GameState } from '../../../model/state.ts'
import { knowsAgreement, pledgeStatus } from '../agreements.ts'
import { type Eyes, isAmong } from '../eyes.ts'
import type { Told } from './entry.ts'

/** Names the parties of an agreement: two or three one by one, more by number. */
function between(parties: readonly SeatId[], key: string, values: Record<string, string | number>): Said {
  const [by, second, third] = parties
  if (by === undefined || second === undefined)
    return { key: `${key}.many`, values: { ...values, count: parties.length } }
  if (parties.length === 2) return { key, values: { ...values, by, with: second } }
  if (parties.length === 3 && third !== undefined)
    return { key: `${key}.three`, values: { ...values, by, with: second, to: third } }
  return { key: `${key}.many`, values: { ...values, by, count: parties.length - 1 } }
}

/** Agreements made and ended, as far as they are known [R9.6]. */
export const agreementsTold = (state: GameState, eyes: Eyes): Told[] =>
  state.agreements.filter(agreement => knowsAgreement(eyes, agreement)).flatMap(agreement => agreementTold(agreement))

function agreementTold(agreement: Agreement): Told[] {
  const { terms, since, status, endedBy, endedIn } = agreement
  const values = { agreement: terms.type }
  const made: Told = {
    key: `agreement:${terms.type}:${terms.parties.join('-')}`,
    stage: 'treaty',
    round: since,
    icon: 'agreement',
    by: terms.parties[0] ?? null,
    area: null,
    said: between(terms.parties, 'chronicle.agreement.made', values),
    secret: terms.secret,
  }
  if (status === 'inForce' || endedIn === undefined) return [made]
  const key = `chronicle.agreement.${status}`
  const said: Said =
    endedBy === null ? between(terms.parties, `${key}.together`, values) : { key, values: { ...values, by: endedBy } }
  const ended: Told = { ...made, key: `${made.key}:${status}`, stage: 'broken', round: endedIn, by: endedBy, said }
  return [made, ended]
}

/** Proposals that came to nothing, for their parties alone. */
export const proposalsTold = (state: GameState, eyes: Eyes): Told[] =>
  state.proposals.flatMap(({ terms, by, round, status, closedBy }) => {
    if (!isAmong(eyes, terms.parties) || status !== 'refused' || closedBy === null) return []
    const said: Said = {
      key: 'chronicle.proposal.refused',
      values: { agreement: terms.type, by: closedBy, about: by },
    }
    const key = `proposal:${terms.type}:${by}`
    return [{ key, stage: 'treaty', round, icon: 'agreement', by: closedBy, area: null, said, secret: true }]
  })

/** Pledges are public; that one was broken is known to those who saw it [R9.7]. */
export const pledgesTold = (state: GameState, eyes: Eyes): Told[] =>
  state.pledges.flatMap(pledge => pledgeTold(state, eyes, pledge))

function pledgeTold(state: GameState, eyes: Eyes, pledge: Pledge): Told[] {
  const { by, terms, since } = pledge
  const values = { by, pledge: terms.type }
  const made: Told = {
    key: `pledge:${by}:${terms.type}`,
    stage: 'word',
    round: since,
    icon: 'pledge',
    by,
    area: null,
    said: { key: 'chronicle.pledge.made', values: { ...values, rounds: terms.rounds } },
    secret: false,
  }
  if (pledgeStatus(state, eyes, pledge) !== 'broken') return [made]
  const broken: Told = {
    ...made,
    key: `${made.key}:broken`,
    stage: 'broken',
    round: pledge.judgedIn ?? since,
    said: { key: 'chronicle.pledge.broken', values },
  }
  return [made, broken]
}

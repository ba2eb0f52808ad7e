import { keysOf } from '../../shared/base/records.ts'
import type { Pledge } from '../../shared/model/agreement.ts'
import {
  AGENDAS,
  type AgendaId,
  dyadOf,
  neighboursOf,
  SEATS,
  type SeatId,
  type Viewer,
} from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import type { Act, GameState, SeatState } from '../../shared/model/state.ts'

/** A change of one thing that only some may know. */
export interface Secret {
  readonly name: string
  /** What must be there for the secret to be about; both states have it. */
  readonly about?: (state: GameState, seat: SeatId) => GameState
  /** The state with this secret of the seat different. */
  readonly change: (state: GameState, seat: SeatId) => GameState
  /** Who may see a difference, the truth apart. */
  readonly knownTo: (seat: SeatId) => readonly Viewer[]
}

const ALLIES: readonly SeatId[] = ['NATO', 'PL', 'BA']
export const alliesOf = (seat: SeatId): readonly SeatId[] => (ALLIES.includes(seat) ? ALLIES : [seat])

/** Another seat that shares a secret with this one: the next but one at the table. */
export function confidantOf(seat: SeatId): SeatId {
  return SEATS[(SEATS.indexOf(seat) + 2) % SEATS.length] ?? 'RU'
}

const alone = (seat: SeatId): readonly Viewer[] => [seat]
const both = (seat: SeatId): readonly Viewer[] => [seat, confidantOf(seat)]

function withSeat(state: GameState, seat: SeatId, change: Partial<SeatState>): GameState {
  return { ...state, seats: { ...state.seats, [seat]: { ...state.seats[seat], ...change } } }
}

export const SECRET_ORDER: Order = {
  code: 'C1',
  picks: { region: 'canary-region', kind: 'canary-kind' },
  label: { claim: 'reassurance', to: null },
}

export const hiddenAct = (state: GameState, by: SeatId): Act => ({
  id: 'canary-act-id',
  round: Math.max(1, state.round - 1),
  by,
  order: SECRET_ORDER,
  label: { claim: 'response', to: confidantOf(by) },
  visibility: 'covert',
  area: 'de-east',
  seenBy: [by],
  open: false,
  effects: [{ key: 'effect.canary', values: { text: 'canary-effect' } }],
})

const otherAgenda = (state: GameState, seat: SeatId): AgendaId =>
  AGENDAS.find(agenda => agenda.startsWith(`${seat}.`) && agenda !== state.seats[seat].agenda) ??
  state.seats[seat].agenda

const terms = (seat: SeatId, type: 'csbm' | 'hot-line') => ({
  type,
  parties: [seat, confidantOf(seat)],
  picks: { level: '1', zone: 'baltic-sea', word: 'canary-terms' },
  secret: true,
})

const beforeOrders = ({ phase }: GameState): boolean => ['briefing', 'negotiation', 'orders'].includes(phase)

const pledgeOf = (by: SeatId): Pledge => ({
  id: 'canary-pledge',
  by,
  terms: { type: 'no-build', picks: {}, rounds: 9 },
  since: 1,
  until: 9,
  status: 'standing',
  seenBrokenBy: [],
})

/** One of each kind of secret. Numbers and words are distinctive, so that they can be searched for as well. */
export const SECRETS: readonly Secret[] = [
  {
    name: 'agenda',
    knownTo: alone,
    change: (state, seat) => withSeat(state, seat, { agenda: otherAgenda(state, seat) }),
  },
  { name: 'draft', knownTo: alone, change: (state, seat) => withSeat(state, seat, { draft: [SECRET_ORDER] }) },
  { name: 'action points', knownTo: alone, change: (state, seat) => withSeat(state, seat, { ap: 7 }) },
  { name: 'bonus', knownTo: alone, change: (state, seat) => withSeat(state, seat, { bonus: 3.24159 }) },
  {
    name: 'size of forces',
    knownTo: alliesOf,
    change: (state, seat) => ({
      ...state,
      counters: Object.fromEntries(
        Object.entries(state.counters).map(([id, counter]) => [
          id,
          counter.owner === seat ? { ...counter, size: counter.size + 0.123457 } : counter,
        ]),
      ),
    }),
  },
  {
    name: 'place of forces',
    knownTo: alliesOf,
    change: (state, seat) => {
      const moved = Object.values(state.counters).find(counter => counter.owner === seat)
      return moved === undefined
        ? state
        : { ...state, counters: { ...state.counters, [moved.id]: { ...moved, at: 'ro-romania' } } }
    },
  },
  {
    name: 'new force',
    knownTo: alliesOf,
    change: (state, seat) => ({
      ...state,
      nextId: state.nextId + 1,
      counters: {
        ...state.counters,
        'canary-counter-id': { id: 'canary-counter-id', owner: seat, kind: 'missile', at: 'ru-moscow', size: 0.123457 },
      },
    }),
  },
  {
    name: 'hidden act',
    knownTo: alone,
    change: (state, seat) => ({ ...state, nextId: state.nextId + 1, acts: [...state.acts, hiddenAct(state, seat)] }),
  },
  {
    name: 'hidden exercise',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      exercises: [
        ...state.exercises,
        { by: seat, at: 'pl-northeast', size: 2.62626, declared: null, notified: false, observers: false, seenBy: [] },
      ],
    }),
  },
  {
    name: 'trust',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      trust: Object.fromEntries(
        keysOf(state.trust).map(dyad => [
          dyad,
          (state.trust[dyad] ?? 0) + (neighboursOf(seat).some(about => dyad === dyadOf(seat, about)) ? 0.77777 : 0),
        ]),
      ),
    }),
  },
  {
    name: 'trust changes',
    knownTo: alone,
    change: (state, seat) => {
      const about = neighboursOf(seat)[0] ?? 'RU'
      const reason = { key: 'reason.canary', rule: 'R0.0' }
      const change = { round: state.round, dyad: dyadOf(seat, about), delta: 0.56789, reason }
      return { ...state, trustChanges: [...state.trustChanges, change] }
    },
  },
  {
    name: 'pictures',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      pictures: {
        ...state.pictures,
        [seat]: {
          ...state.pictures[seat],
          [confidantOf(seat)]: { 'ru-moscow': { offence: 9.87654, defence: 1.2345 } },
        },
      },
    }),
  },
  {
    name: 'inspection',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      inspected: { ...state.inspected, [seat]: ['ru-kaliningrad', 'pl-northeast'] },
    }),
  },
  {
    name: 'ratings',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      ratings: { ...state.ratings, [seat]: [{ about: confidantOf(seat), threat: 66.6667, intent: 'offensive' }] },
    }),
  },
  {
    name: 'room',
    knownTo: both,
    change: (state, seat) => ({
      ...state,
      nextId: state.nextId + 2,
      channels: [
        ...state.channels,
        {
          id: 'canary-room-id',
          members: [seat, confidantOf(seat)],
          messages: [{ id: 'canary-message-id', from: seat, text: 'canary-words', round: 1, at: 1 }],
        },
      ],
    }),
  },
  {
    name: 'proposal',
    knownTo: both,
    change: (state, seat) => ({
      ...state,
      nextId: state.nextId + 1,
      proposals: [
        ...state.proposals,
        {
          id: 'canary-proposal',
          terms: terms(seat, 'csbm'),
          by: seat,
          round: state.round,
          signed: [seat],
          status: 'refused',
          closedBy: seat,
        },
      ],
    }),
  },
  {
    name: 'secret agreement',
    knownTo: both,
    change: (state, seat) => ({
      ...state,
      nextId: state.nextId + 1,
      agreements: [
        ...state.agreements,
        ...(['csbm', 'hot-line'] as const).map(type => ({
          id: `canary-${type}`,
          terms: terms(seat, type),
          since: state.round,
          status: 'inForce' as const,
          endedBy: null,
        })),
      ],
    }),
  },
  {
    name: 'pledge broken unseen',
    knownTo: alone,
    about: (state, seat) => ({ ...state, pledges: [...state.pledges, pledgeOf(seat)] }),
    change: (state, seat) => ({
      ...state,
      pledges: [...state.pledges.slice(0, -1), { ...pledgeOf(seat), status: 'broken', judgedIn: 1 }],
    }),
  },
  {
    name: 'answer to a card',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      injects: state.injects.map(inject =>
        inject.round === state.round && beforeOrders(state)
          ? { ...inject, answers: { ...inject.answers, [seat]: 'canary-answer' } }
          : inject,
      ),
    }),
  },
]

/** Secrets of nobody's: the seed, the last round, the deck. */
export const TABLE_SECRETS: readonly { readonly name: string; readonly change: (state: GameState) => GameState }[] = [
  { name: 'seed', change: state => ({ ...state, setup: { ...state.setup, seed: 'canary-seed' } }) },
  {
    name: 'chosen agendas',
    change: state => ({ ...state, setup: { ...state.setup, agendas: { RU: 'RU.opportunist' } } }),
  },
  { name: 'last round', change: state => ({ ...state, lastRound: state.lastRound === 9 ? 8 : 9 }) },
  {
    name: 'chosen rounds',
    change: state => ({ ...state, setup: { ...state.setup, rounds: state.setup.rounds === 9 ? 8 : 9 } }),
  },
  { name: 'deck', change: state => ({ ...state, deck: [...state.deck].reverse() }) },
  { name: 'next id', change: state => ({ ...state, nextId: state.nextId + 17 }) },
]

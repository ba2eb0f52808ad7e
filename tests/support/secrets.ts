import { keysOf } from '../../shared/base/records.ts'
import { AGENDAS, type AgendaId, dyadOf, neighboursOf, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import type { Act, GameState, SeatState } from '../../shared/model/state.ts'
import { alliesOf, alone, confidantOf, type Secret } from './secret.ts'
import { SECRET_TALKS } from './secretTalks.ts'

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
    name: 'old orders',
    knownTo: alone,
    change: (state, seat) => withSeat(state, seat, { lastOrders: ['Y6', 'C1', 'R4'] }),
  },
  {
    name: 'records of past rounds',
    knownTo: alone,
    change: (state, seat) => ({
      ...state,
      history: state.history.map(record => ({
        ...record,
        armsIndex: record.armsIndex + 1,
        security: { ...record.security, [seat]: 12.3456 },
        orders: { ...record.orders, [seat]: [SECRET_ORDER] },
        ratings: { ...record.ratings, [seat]: [{ about: confidantOf(seat), threat: 66.6667, intent: 'offensive' }] },
        judgements: Object.fromEntries(
          Object.entries(record.judgements).map(([dyad, judgement]) => [
            dyad,
            dyad.startsWith(`${seat}>`) ? { ...judgement, threat: 77.7777, trust: 0.1234 } : judgement,
          ]),
        ),
      })),
    }),
  },
  ...SECRET_TALKS,
]

/** Secrets of nobody's: the seed, the last round, the deck. */
export const TABLE_SECRETS: readonly { readonly name: string; readonly change: (state: GameState) => GameState }[] = [
  { name: 'seed', change: state => ({ ...state, setup: { ...state.setup, seed: 'canary-seed' } }) },
  {
    name: 'chosen agendas',
    change: state => ({ ...state, setup: { ...state.setup, agendas: { RU: 'RU.opportunist' } } }),
  },
  { name: 'last round', change: state => ({ ...state, lastRound: state.lastRound === 9 ? 8 : 9 }) },
  { name: 'deck', change: state => ({ ...state, deck: [...state.deck].reverse() }) },
  { name: 'next id', change: state => ({ ...state, nextId: state.nextId + 17 }) },
]

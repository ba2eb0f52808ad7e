import type { Pledge } from '../../shared/model/agreement.ts'
import type { SeatId } from '../../shared/model/ids.ts'
import type { GameState } from '../../shared/model/state.ts'
import { alone, both, confidantOf, type Secret } from './secret.ts'

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

/** What is said, signed, asked and answered in secret. */
export const SECRET_TALKS: readonly Secret[] = [
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
    name: 'request',
    knownTo: both,
    change: (state, seat) => ({
      ...state,
      nextId: state.nextId + 1,
      requests: [
        ...state.requests,
        { id: 'canary-request', code: 'C11', from: seat, to: confidantOf(seat), round: state.round },
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

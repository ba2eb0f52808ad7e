import { SEATS } from '../../model/ids.ts'
import type { InjectCard } from './card.ts'

/** Cards that may come at any time after the early ones. */
export const LATER_CARDS: readonly InjectCard[] = [
  {
    id: 'pabrade-tanks',
    basis: 'historical',
    effects: [{ do: 'build', owner: 'NATO', kind: 'battlegroup', weight: 'defence', amount: 0.3, at: 'lt-lithuania' }],
    asks: { seats: ['BA'], choices: ['invite', 'keep-quiet'], silence: 'keep-quiet' },
    answers: {
      invite: [
        { do: 'tension', between: ['BY', 'BA'], by: 2 },
        { do: 'trust', of: 'BY', about: 'BA', by: 0.1 },
      ],
      'keep-quiet': [{ do: 'tension', between: ['BY', 'BA'], by: 6 }],
    },
    together: [],
  },
  {
    id: 'belarus-asks-to-observe',
    basis: 'historical',
    effects: [],
    asks: { seats: ['NATO'], choices: ['accept', 'ignore', 'refuse'], silence: 'ignore' },
    answers: {
      accept: [
        { do: 'trust', of: 'BY', about: 'NATO', by: 0.15 },
        { do: 'track', track: 'westernTies', by: 2 },
      ],
      ignore: [{ do: 'trust', of: 'BY', about: 'NATO', by: -0.05 }],
      refuse: [{ do: 'trust', of: 'BY', about: 'NATO', by: -0.2 }],
    },
    together: [],
  },
  {
    id: 'defender-europe',
    basis: 'historical',
    effects: [],
    asks: { seats: ['NATO'], choices: ['invite', 'as-planned', 'scale-down'], silence: 'as-planned' },
    answers: {
      invite: [
        {
          do: 'exercise',
          by: 'NATO',
          at: 'pl-west',
          size: 2.5,
          declared: 2.5,
          notified: true,
          observers: true,
        },
        { do: 'trust', of: 'BY', about: 'NATO', by: 0.1 },
        { do: 'trust', of: 'RU', about: 'NATO', by: 0.05 },
        { do: 'track', track: 'cohesion', by: 2 },
      ],
      'as-planned': [
        {
          do: 'exercise',
          by: 'NATO',
          at: 'pl-west',
          size: 2.5,
          declared: 2.5,
          notified: true,
          observers: false,
        },
        { do: 'track', track: 'cohesion', by: 3 },
      ],
      'scale-down': [
        { do: 'exercise', by: 'NATO', at: 'pl-west', size: 1, declared: 1, notified: true, observers: false },
        { do: 'track', track: 'cohesion', by: -2 },
        { do: 'trust', of: 'RU', about: 'NATO', by: 0.1 },
      ],
    },
    together: [],
  },
  {
    id: 'covid-19',
    basis: 'historical',
    effects: [
      ...SEATS.map(seat => ({ do: 'spend', seat, ap: 1 }) as const),
      { do: 'tension', between: ['RU', 'NATO'], by: -2 },
      { do: 'tension', between: ['RU', 'PL'], by: -2 },
      { do: 'tension', between: ['RU', 'BA'], by: -2 },
      { do: 'tension', between: ['RU', 'UA'], by: -2 },
    ],
    asks: { seats: SEATS, choices: ['cancel', 'carry-on'], silence: 'carry-on' },
    answers: {
      cancel: [
        { do: 'trust', of: 'neighbours', about: 'self', by: 0.1 },
        { do: 'support', seat: 'self', by: -1 },
      ],
    },
    together: [],
  },
  {
    id: 'rc-135',
    basis: 'historical',
    effects: [{ do: 'incident', zone: 'baltic-sea', pair: 'RU-NATO', severity: 'serious' }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'karlskrona',
    basis: 'historical',
    effects: [
      {
        do: 'exercise',
        by: 'RU',
        at: 'sea-baltic-south',
        size: 0.5,
        declared: 0.5,
        notified: true,
        observers: false,
      },
      { do: 'tension', between: ['RU', 'BA'], by: 1 },
    ],
    asks: { seats: ['NATO', 'BA'], choices: ['protest', 'ignore'], silence: 'ignore' },
    answers: {
      protest: [
        { do: 'tension', between: ['self', 'RU'], by: 2 },
        { do: 'support', seat: 'self', by: 2 },
      ],
    },
    together: [],
  },
  {
    id: 'airliner-near-miss',
    basis: 'historical',
    effects: [{ do: 'incident', zone: 'baltic-sea', pair: 'RU-NATO', severity: 'high' }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'inf-lapses',
    basis: 'historical',
    effects: [
      { do: 'glimpse', between: ['RU', 'NATO'], gain: -0.05 },
      { do: 'tension', between: ['RU', 'NATO'], by: 2 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'base-demand',
    basis: 'plausible',
    effects: [{ do: 'ask', from: 'RU', to: 'BY', code: 'R7' }],
    asks: null,
    answers: {},
    together: [],
  },
]

import type { InjectCard } from './card.ts'

/** Cards that belong to one scenario: what everybody who plays it must meet. */
export const OPENING_CARDS: readonly InjectCard[] = [
  {
    id: 'battlegroups-in-place',
    basis: 'historical',
    when: '2017-06',
    confidence: 'V',
    effects: [
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'tension', between: ['RU', 'BA'], by: 1 },
    ],
    asks: { seats: ['NATO'], choices: ['rotate', 'stay-silent'], silence: 'stay-silent' },
    answers: {
      rotate: [
        { do: 'trust', of: 'RU', about: 'NATO', by: 0.05 },
        { do: 'support', seat: 'self', by: -1 },
      ],
    },
    together: [],
  },
  {
    id: 'zapad-2017',
    basis: 'historical',
    when: '2017-09-14/2017-09-20',
    confidence: 'V',
    effects: [
      {
        do: 'exercise',
        by: 'RU',
        at: 'ru-pskov-novgorod',
        size: [0.5, 5],
        declared: 1,
        notified: true,
        observers: false,
      },
    ],
    asks: { seats: ['BY'], choices: ['invite', 'attaches-only'], silence: 'attaches-only' },
    answers: {
      invite: [
        { do: 'exercise', by: 'BY', at: 'by-minsk', size: 1, declared: 1, notified: true, observers: true },
        { do: 'trust', of: 'neighbours', about: 'BY', by: 0.1 },
        { do: 'tension', between: ['RU', 'BY'], by: 1 },
      ],
      'attaches-only': [
        { do: 'exercise', by: 'BY', at: 'by-minsk', size: 1, declared: 1, notified: true, observers: false },
        { do: 'trust', of: 'neighbours', about: 'BY', by: -0.05 },
      ],
    },
    together: [],
  },
  {
    id: 'fort-trump',
    basis: 'plausible',
    when: '2019-06-12',
    confidence: 'V',
    effects: [
      { do: 'tension', between: ['RU', 'PL'], by: 3 },
      { do: 'tension', between: ['RU', 'NATO'], by: 2 },
    ],
    asks: { seats: ['NATO', 'PL'], choices: ['explain', 'celebrate'], silence: 'celebrate' },
    answers: {
      explain: [
        { do: 'trust', of: 'RU', about: 'self', by: 0.08 },
        { do: 'glimpse', between: ['self', 'RU'], gain: 0.05 },
        { do: 'support', seat: 'self', by: -1 },
      ],
      celebrate: [{ do: 'support', seat: 'self', by: 2 }],
    },
    together: [],
  },
  {
    id: 'minsk-forum',
    basis: 'historical',
    when: '2019-10-07/2019-10-08',
    confidence: 'V',
    effects: [
      { do: 'glimpse', between: ['BY', 'PL'], gain: 0.05 },
      { do: 'glimpse', between: ['BY', 'BA'], gain: 0.05 },
      { do: 'glimpse', between: ['BY', 'UA'], gain: 0.05 },
      { do: 'glimpse', between: ['RU', 'NATO'], gain: 0.05 },
      { do: 'tension', between: ['BY', 'NATO'], by: -2 },
      { do: 'track', track: 'westernTies', by: 4 },
      { do: 'track', track: 'stability', by: 2 },
    ],
    asks: { seats: ['NATO', 'PL', 'BA', 'UA'], choices: ['support', 'listen'], silence: 'listen' },
    answers: {
      support: [
        { do: 'trust', of: 'BY', about: 'self', by: 0.08 },
        { do: 'tension', between: ['BY', 'self'], by: -1 },
        { do: 'support', seat: 'self', by: -1 },
      ],
    },
    together: [],
  },
]

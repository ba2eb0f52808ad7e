import type { InjectCard } from './card.ts'

/** The alliance and its treaties with others: who stays, who leaves, who says what about whom. */
export const ALLIANCE_CARDS: readonly InjectCard[] = [
  {
    id: 'open-skies-exit',
    basis: 'historical',
    when: '2020-05-21/2020-11-22',
    confidence: 'V',
    effects: [
      { do: 'glimpse', between: ['RU', 'NATO'], gain: -0.08, lasting: true },
      { do: 'glimpse', between: ['RU', 'PL'], gain: -0.08, lasting: true },
      { do: 'glimpse', between: ['RU', 'BA'], gain: -0.08, lasting: true },
      { do: 'track', track: 'cohesion', by: -3 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'troops-out-of-germany',
    basis: 'historical',
    when: '2020-06/2020-07',
    confidence: 'R',
    effects: [{ do: 'track', track: 'cohesion', by: -4 }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'edca-signed',
    basis: 'historical',
    when: '2020-08-15',
    confidence: 'R',
    effects: [
      { do: 'track', track: 'usPresence', by: 1 },
      { do: 'tension', between: ['RU', 'PL'], by: 3 },
      { do: 'tension', between: ['RU', 'NATO'], by: 1 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'intelligence-yearbook',
    basis: 'historical',
    when: '2020-02',
    confidence: 'V',
    effects: [{ do: 'glimpse', between: ['RU', 'BA'], gain: -0.05 }],
    asks: { seats: ['BA'], choices: ['stress-unlikely', 'stress-danger'], silence: 'stress-danger' },
    answers: {
      'stress-unlikely': [
        { do: 'tension', between: ['RU', 'BA'], by: -1 },
        { do: 'support', seat: 'self', by: -1 },
      ],
      'stress-danger': [
        { do: 'tension', between: ['RU', 'BA'], by: 1 },
        { do: 'support', seat: 'self', by: 2 },
        { do: 'track', track: 'cohesion', by: 1 },
      ],
    },
    together: [],
  },
  {
    id: 'forged-letter',
    basis: 'historical',
    when: '2020-04',
    confidence: 'R',
    effects: [],
    asks: null,
    answers: {},
    together: [
      {
        do: 'when',
        if: { if: 'did', seat: 'BA', code: 'B9' },
        effects: [],
        else: [{ do: 'track', track: 'cohesion', by: -2 }],
      },
      {
        do: 'chance',
        tag: 'forged-letter',
        of: 0.4,
        effects: [
          { do: 'trust', of: 'PL', about: 'RU', by: -0.15 },
          { do: 'trust', of: 'NATO', about: 'RU', by: -0.1 },
          { do: 'tension', between: ['RU', 'PL'], by: 2 },
        ],
      },
    ],
  },
]

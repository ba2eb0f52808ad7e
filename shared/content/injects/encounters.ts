import type { InjectCard } from './card.ts'

/** Close encounters in the air, at sea and at a border. */
export const ENCOUNTER_CARDS: readonly InjectCard[] = [
  {
    id: 'donald-cook',
    basis: 'historical',
    when: '2016-04',
    confidence: 'V',
    effects: [{ do: 'incident', zone: 'baltic-sea', pair: 'RU-NATO', severity: 'serious' }],
    asks: { seats: ['RU', 'NATO'], choices: ['call', 'let-pass'], silence: 'let-pass' },
    answers: { 'let-pass': [{ do: 'support', seat: 'self', by: 1 }] },
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['RU', 'NATO'], choice: 'call' },
        effects: [
          { do: 'glimpse', between: ['RU', 'NATO'], gain: 0.05 },
          { do: 'tension', between: ['RU', 'NATO'], by: -2 },
        ],
      },
    ],
  },
  {
    id: 'b-52',
    basis: 'historical',
    when: '2020-08-28',
    confidence: 'V',
    effects: [{ do: 'incident', zone: 'black-sea', pair: 'RU-NATO', severity: 'serious' }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'kerch',
    basis: 'historical',
    when: '2018-11-25',
    confidence: 'V',
    effects: [{ do: 'incident', zone: 'black-sea', pair: 'RU-UA', severity: 'high' }],
    asks: { seats: ['UA'], choices: ['martial-law', 'appeal'], silence: 'appeal' },
    answers: {
      'martial-law': [
        { do: 'posture', to: 'raise' },
        { do: 'support', seat: 'UA', by: -2 },
        { do: 'tension', between: ['RU', 'UA'], by: 1 },
      ],
      appeal: [
        { do: 'track', track: 'leverage', by: -2 },
        { do: 'track', track: 'cohesion', by: 1 },
      ],
    },
    together: [],
  },
  {
    id: 'officer-seized',
    basis: 'historical',
    when: '2014-09-05',
    confidence: 'V',
    effects: [{ do: 'tension', between: ['RU', 'BA'], by: 5 }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'submarine-hunt',
    basis: 'historical',
    when: '2014-10',
    confidence: 'V',
    effects: [
      { do: 'incident', zone: 'baltic-sea', pair: 'RU-NATO', severity: 'serious' },
      {
        do: 'chance',
        tag: 'submarine-hunt',
        of: 0.5,
        effects: [
          { do: 'trust', of: 'BA', about: 'RU', by: -0.1 },
          { do: 'trust', of: 'NATO', about: 'RU', by: -0.1 },
          { do: 'tension', between: ['RU', 'BA'], by: 1 },
        ],
      },
    ],
    asks: null,
    answers: {},
    together: [],
  },
]

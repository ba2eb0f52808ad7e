import type { InjectCard } from './card.ts'

/** The autumn and winter of 2019 to 2020, in the order of history. */
export const EARLY_CARDS: readonly InjectCard[] = [
  {
    id: 'brain-death',
    basis: 'historical',
    when: '2019-11-07',
    confidence: 'V',
    effects: [
      { do: 'track', track: 'cohesion', by: -6 },
      { do: 'tension', between: ['RU', 'PL'], by: 2 },
      { do: 'tension', between: ['RU', 'BA'], by: 2 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'golden-words',
    basis: 'historical',
    when: '2019-11',
    confidence: 'S',
    effects: [],
    asks: { seats: ['NATO', 'PL', 'BA'], choices: ['answer', 'ignore'], silence: 'ignore' },
    answers: {},
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['NATO', 'PL', 'BA'], choice: 'answer' },
        effects: [{ do: 'track', track: 'cohesion', by: 2 }],
        else: [{ do: 'track', track: 'cohesion', by: -1 }],
      },
    ],
  },
  {
    id: 'london-meeting',
    basis: 'historical',
    when: '2019-12-03/2019-12-04',
    confidence: 'V',
    effects: [],
    asks: { seats: ['NATO', 'PL', 'BA'], choices: ['joint', 'own-way'], silence: 'own-way' },
    answers: { 'own-way': [{ do: 'support', seat: 'self', by: 2 }] },
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['NATO', 'PL', 'BA'], choice: 'joint' },
        effects: [{ do: 'track', track: 'cohesion', by: 6 }],
        else: [{ do: 'track', track: 'cohesion', by: -3 }],
      },
    ],
  },
  {
    id: 'paris-normandy',
    basis: 'historical',
    when: '2019-12-09',
    confidence: 'V',
    effects: [],
    asks: { seats: ['RU', 'UA'], choices: ['settle', 'wait'], silence: 'wait' },
    answers: { settle: [{ do: 'support', seat: 'self', by: -2 }] },
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['RU', 'UA'], choice: 'settle' },
        effects: [
          { do: 'track', track: 'peace', by: 0.5 },
          { do: 'tension', between: ['RU', 'UA'], by: -6 },
        ],
      },
    ],
  },
  {
    id: 'sochi-talks',
    basis: 'historical',
    when: '2019-12-07',
    confidence: 'V',
    effects: [],
    asks: { seats: ['RU', 'BY'], choices: ['press', 'compromise'], silence: 'compromise' },
    answers: {},
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['RU', 'BY'], choice: 'compromise' },
        effects: [
          { do: 'track', track: 'integration', by: 2 },
          { do: 'track', track: 'energy', by: 5 },
          { do: 'tension', between: ['RU', 'BY'], by: -2 },
        ],
        else: [
          {
            do: 'when',
            if: { if: 'answered', seats: ['RU', 'BY'], choice: 'press' },
            effects: [
              { do: 'tension', between: ['RU', 'BY'], by: 6 },
              { do: 'track', track: 'energy', by: -5 },
            ],
            else: [
              {
                do: 'when',
                if: { if: 'answered', seats: ['RU'], choice: 'press' },
                effects: [{ do: 'track', track: 'integration', by: 4 }],
                else: [
                  { do: 'track', track: 'energy', by: 5 },
                  { do: 'tension', between: ['RU', 'BY'], by: 2 },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'roadmap-31',
    basis: 'historical',
    when: '2019-12-23',
    confidence: 'V',
    effects: [{ do: 'track', track: 'integration', by: 3 }],
    asks: { seats: ['BY'], choices: ['denounce', 'silence'], silence: 'silence' },
    answers: {
      denounce: [
        { do: 'track', track: 'stability', by: -4 },
        { do: 'track', track: 'integration', by: -2 },
        { do: 'tension', between: ['RU', 'BY'], by: 2 },
      ],
    },
    together: [],
  },
  {
    id: 'oil-stops',
    basis: 'historical',
    when: '2020-01-01',
    confidence: 'V',
    effects: [{ do: 'track', track: 'energy', by: -8 }],
    asks: { seats: ['BY'], choices: ['concede', 'hold'], silence: 'hold' },
    answers: {
      concede: [
        { do: 'track', track: 'integration', by: 6 },
        { do: 'track', track: 'energy', by: 8 },
      ],
      hold: [
        { do: 'track', track: 'stability', by: -6 },
        { do: 'track', track: 'integration', by: -2 },
        { do: 'track', track: 'westernTies', by: 3 },
      ],
    },
    together: [],
  },
  {
    id: 'norwegian-oil',
    basis: 'historical',
    when: '2020-01',
    confidence: 'V',
    effects: [{ do: 'track', track: 'westernTies', by: 1 }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'pompeo-minsk',
    basis: 'historical',
    when: '2020-02-01',
    confidence: 'V',
    effects: [
      { do: 'track', track: 'westernTies', by: 8 },
      { do: 'tension', between: ['RU', 'BY'], by: 4 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
]

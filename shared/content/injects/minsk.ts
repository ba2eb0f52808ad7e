import type { SeatId } from '../../model/ids.ts'
import type { Effect } from '../orders/effect.ts'
import type { InjectCard } from './card.ts'

/** An agreement on confidence-building opens the border to inspectors; without one there is only the word of the other side. */
const inspectGrodno = (seat: SeatId): Effect => ({
  do: 'when',
  if: { if: 'answered', seats: [seat], choice: 'inspect' },
  effects: [
    {
      do: 'when',
      if: { if: 'agreement', type: 'csbm', between: ['BY', seat] },
      effects: [
        { do: 'reveal', to: seat, at: 'by-grodno' },
        { do: 'glimpse', between: ['BY', seat], gain: 0.1 },
        { do: 'tension', between: ['BY', seat], by: -3 },
      ],
      else: [{ do: 'tension', between: ['BY', seat], by: 2 }],
    },
  ],
})

/** Belarus: first its opening to the West, then the crisis of 2020 in the order of its events. */
export const MINSK_CARDS: readonly InjectCard[] = [
  {
    id: 'ambassadors-return',
    basis: 'historical',
    when: '2019-08/2019-09',
    confidence: 'V',
    effects: [{ do: 'track', track: 'westernTies', by: 6 }],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'wagner-arrest',
    basis: 'historical',
    when: '2020-07-29',
    confidence: 'R',
    effects: [{ do: 'tension', between: ['RU', 'BY'], by: 8 }],
    asks: { seats: ['BY'], choices: ['return', 'extradite', 'hold'], silence: 'hold' },
    answers: {
      return: [
        { do: 'tension', between: ['RU', 'BY'], by: -5 },
        { do: 'trust', of: 'RU', about: 'BY', by: 0.1 },
        { do: 'trust', of: 'UA', about: 'BY', by: -0.15 },
      ],
      extradite: [
        { do: 'tension', between: ['RU', 'BY'], by: 4 },
        { do: 'trust', of: 'RU', about: 'BY', by: -0.2 },
        { do: 'trust', of: 'UA', about: 'BY', by: 0.2 },
        { do: 'track', track: 'integration', by: -2 },
      ],
      hold: [{ do: 'support', seat: 'BY', by: 1 }],
    },
    together: [],
  },
  {
    id: 'disputed-election',
    basis: 'historical',
    when: '2020-08-09',
    confidence: 'V',
    effects: [
      { do: 'track', track: 'stability', by: -25 },
      { do: 'track', track: 'westernTies', by: -8 },
    ],
    asks: { seats: ['BY'], choices: ['crackdown', 'concede'], silence: 'crackdown' },
    answers: {
      crackdown: [
        { do: 'track', track: 'stability', by: 6 },
        { do: 'track', track: 'westernTies', by: -8 },
        { do: 'track', track: 'integration', by: 1 },
      ],
      concede: [
        { do: 'track', track: 'stability', by: 3 },
        { do: 'track', track: 'westernTies', by: 4 },
        { do: 'support', seat: 'self', by: -2 },
        { do: 'tension', between: ['RU', 'BY'], by: 1 },
      ],
    },
    together: [],
  },
  {
    id: 'paratroops-to-grodno',
    basis: 'historical',
    when: '2020-08-15/2020-08-20',
    confidence: 'V',
    effects: [
      { do: 'exercise', by: 'BY', at: 'by-grodno', size: 0.5, declared: 0.5, notified: true, observers: false },
      { do: 'tension', between: ['BY', 'PL'], by: 6 },
      { do: 'tension', between: ['BY', 'BA'], by: 6 },
    ],
    asks: { seats: ['PL', 'BA'], choices: ['inspect', 'protest', 'wait'], silence: 'wait' },
    answers: {
      protest: [
        { do: 'tension', between: ['self', 'BY'], by: 2 },
        { do: 'support', seat: 'self', by: 2 },
      ],
    },
    together: [inspectGrodno('PL'), inspectGrodno('BA')],
  },
  {
    id: 'reserve-and-loan',
    basis: 'historical',
    when: '2020-08-27/2020-09-14',
    confidence: 'R',
    effects: [],
    asks: { seats: ['BY'], choices: ['accept', 'decline'], silence: 'accept' },
    answers: {
      accept: [
        { do: 'track', track: 'stability', by: 12 },
        { do: 'track', track: 'integration', by: 8 },
        { do: 'track', track: 'energy', by: 4 },
      ],
      decline: [
        { do: 'tension', between: ['RU', 'BY'], by: 4 },
        { do: 'trust', of: 'RU', about: 'BY', by: -0.1 },
      ],
    },
    together: [],
  },
  {
    id: 'slavic-brotherhood',
    basis: 'historical',
    when: '2020-09',
    confidence: 'V',
    effects: [
      { do: 'exercise', by: 'RU', at: 'by-brest', size: 0.5, declared: 0.5, notified: true, observers: false },
      { do: 'tension', between: ['RU', 'PL'], by: 1 },
      { do: 'tension', between: ['BY', 'PL'], by: 2 },
      { do: 'tension', between: ['BY', 'UA'], by: 1 },
      { do: 'trust', of: 'UA', about: 'BY', by: -0.1 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'eu-sanctions',
    basis: 'historical',
    when: '2020-10',
    confidence: 'R',
    effects: [
      { do: 'track', track: 'westernTies', by: -15 },
      { do: 'track', track: 'integration', by: 5 },
      { do: 'support', seat: 'PL', by: 3 },
      { do: 'support', seat: 'BA', by: 3 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
]

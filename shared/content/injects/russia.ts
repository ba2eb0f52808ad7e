import type { Effect } from '../orders/effect.ts'
import type { InjectCard } from './card.ts'

/** A check of readiness without notice frightens everybody opposite. */
const SNAP_SHOCK: readonly Effect[] = (['NATO', 'PL', 'BA', 'UA'] as const).flatMap((seat): readonly Effect[] => [
  { do: 'tension', between: ['RU', seat], by: 2 },
  { do: 'trust', of: seat, about: 'RU', by: -0.15 },
])

/** Russian forces: checks, new units, accidents. */
export const RUSSIAN_CARDS: readonly InjectCard[] = [
  {
    id: 'snap-check',
    basis: 'historical',
    when: '2020-07-17',
    confidence: 'V',
    effects: [
      {
        do: 'exercise',
        by: 'RU',
        at: 'ru-belgorod-voronezh',
        size: 2.5,
        declared: null,
        notified: false,
        observers: false,
      },
      ...SNAP_SHOCK,
      { do: 'track', track: 'leverage', by: 1 },
    ],
    asks: { seats: ['NATO', 'PL', 'BA', 'UA'], choices: ['inspect', 'watch'], silence: 'watch' },
    answers: {
      inspect: [
        { do: 'reveal', to: 'self', at: 'ru-belgorod-voronezh' },
        { do: 'glimpse', between: ['self', 'RU'], gain: 0.05 },
      ],
    },
    together: [],
  },
  {
    id: 'kaliningrad-division',
    basis: 'historical',
    when: '2020-02/2020-12',
    confidence: 'R',
    effects: [
      { do: 'build', owner: 'RU', kind: 'armoured', weight: 'offence', amount: 0.5, at: 'ru-kaliningrad' },
      { do: 'trust', of: 'PL', about: 'RU', by: -0.15 },
      { do: 'trust', of: 'BA', about: 'RU', by: -0.15 },
    ],
    asks: null,
    answers: {},
    together: [],
  },
  {
    id: 'opaque-accident',
    basis: 'historical',
    when: '2019-07/2019-08',
    confidence: 'R',
    effects: [],
    asks: { seats: ['RU'], choices: ['disclose', 'conceal'], silence: 'conceal' },
    answers: {
      disclose: [
        { do: 'trust', of: 'neighbours', about: 'RU', by: 0.1 },
        { do: 'support', seat: 'RU', by: -2 },
      ],
      conceal: [
        {
          do: 'chance',
          tag: 'opaque-accident',
          of: 0.5,
          effects: [
            { do: 'trust', of: 'neighbours', about: 'RU', by: -0.15 },
            { do: 'support', seat: 'RU', by: -1 },
          ],
        },
      ],
    },
    together: [],
  },
]

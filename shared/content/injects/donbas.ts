import type { InjectCard } from './card.ts'

/** The contact line in Donbas. */
export const DONBAS_CARDS: readonly InjectCard[] = [
  {
    id: 'contact-line-surge',
    basis: 'historical',
    when: '2020-02',
    confidence: 'R',
    effects: [{ do: 'tension', between: ['RU', 'UA'], by: 4 }],
    asks: { seats: ['RU', 'UA'], choices: ['contact-group', 'return-fire'], silence: 'return-fire' },
    answers: {
      'contact-group': [{ do: 'support', seat: 'self', by: -1 }],
      'return-fire': [{ do: 'support', seat: 'self', by: 1 }],
    },
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['RU', 'UA'], choice: 'contact-group' },
        // The contact group meets in Minsk while Minsk is nobody's base.
        effects: [
          { do: 'when', if: { if: 'base' }, effects: [], else: [{ do: 'tension', between: ['RU', 'UA'], by: -2 }] },
        ],
        else: [{ do: 'track', track: 'peace', by: -0.5 }],
      },
    ],
  },
  {
    id: 'july-ceasefire',
    basis: 'historical',
    when: '2020-07-27',
    confidence: 'R',
    effects: [],
    asks: { seats: ['RU', 'UA'], choices: ['enforce', 'declare'], silence: 'declare' },
    answers: { enforce: [{ do: 'spend', seat: 'self', ap: 1 }] },
    together: [
      {
        do: 'when',
        if: { if: 'answered', seats: ['RU', 'UA'], choice: 'enforce' },
        effects: [{ do: 'tension', between: ['RU', 'UA'], by: -5 }],
      },
    ],
  },
]

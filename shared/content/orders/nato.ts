import type { Condition } from './effect.ts'
import type { OrderRow } from './row.ts'

/** An ally breaks the silence on a move of the alliance, or speaks up for it. */
const ally = (seat: 'PL' | 'BA', move: string, stance: 'back' | 'veto'): Condition => ({
  if: 'did',
  seat,
  code: seat === 'PL' ? 'P8' : 'B11',
  picks: { move, stance },
})
const vetoed = (move: string): Condition => ({ if: 'any', of: [ally('PL', move, 'veto'), ally('BA', move, 'veto')] })

const NOTICE = { notified: 'notified', observed: 'public', snap: 'covert' } as const

/** Orders of NATO, Brussels and Washington in one seat. */
export const NATO_ORDERS: readonly OrderRow[] = [
  {
    code: 'N1',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'track', track: 'cohesion', by: 4 },
      {
        do: 'when',
        if: ally('PL', 'N1', 'back'),
        effects: [{ do: 'when', if: ally('BA', 'N1', 'back'), effects: [{ do: 'track', track: 'cohesion', by: 2 }] }],
      },
    ],
  },
  {
    code: 'N2',
    seats: ['NATO'],
    cost: 2,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'defensive-build', units: 1.5 },
    area: 'lv-latvia',
    effects: [
      { do: 'build', kind: 'battlegroup', weight: 'defence', amount: 0.4, at: 'pl-northeast' },
      { do: 'build', kind: 'battlegroup', weight: 'defence', amount: 0.4, at: 'lt-lithuania' },
      { do: 'build', kind: 'battlegroup', weight: 'defence', amount: 0.4, at: 'lv-latvia' },
      { do: 'build', kind: 'battlegroup', weight: 'defence', amount: 0.4, at: 'ee-estonia' },
      { do: 'track', track: 'cohesion', by: 1 },
      { do: 'support', seat: 'BA', by: 2 },
    ],
  },
  {
    code: 'N3',
    seats: ['NATO'],
    cost: 3,
    visibility: 'public',
    slots: [{ name: 'region', kind: 'region', from: ['pl-northeast', 'lt-lithuania', 'lv-latvia', 'ee-estonia'] }],
    limit: 1,
    nature: { kind: 'offensive-build', units: 1 },
    area: 'slot:region',
    effects: [
      { do: 'build', kind: 'armoured', weight: 'offence', amount: 1, at: 'slot:region' },
      { do: 'track', track: 'cohesion', by: -3 },
    ],
  },
  {
    code: 'N4',
    seats: ['NATO'],
    cost: 2,
    visibility: 'public',
    slots: [{ name: 'step', kind: 'choice', from: ['more', 'less'] }],
    limit: 1,
    nature: { kind: 'offensive-build', units: 0.5 },
    natureBy: { slot: 'step', of: { less: { kind: 'restraint' } } },
    area: 'pl-west',
    effects: [
      {
        do: 'when',
        if: { if: 'picked', slot: 'step', choice: 'more' },
        effects: [
          { do: 'build', kind: 'armoured', weight: 'offence', amount: 0.5, at: 'pl-west' },
          { do: 'track', track: 'usPresence', by: 0.5 },
          { do: 'support', seat: 'PL', by: 2 },
        ],
        else: [
          { do: 'track', track: 'usPresence', by: -0.5 },
          { do: 'support', seat: 'PL', by: -4 },
          { do: 'track', track: 'cohesion', by: -2 },
        ],
      },
    ],
  },
  {
    code: 'N5',
    seats: ['NATO'],
    cost: 3,
    visibility: 'public',
    slots: [],
    limit: 1,
    needs: [{ that: { if: 'track', track: 'usPresence', atMost: 3.5 }, refused: 'presence-complete' }],
    nature: { kind: 'offensive-build', units: 0.5 },
    area: 'pl-west',
    effects: [
      {
        do: 'when',
        if: vetoed('N5'),
        effects: [{ do: 'track', track: 'cohesion', by: -4 }],
        else: [
          { do: 'build', kind: 'armoured', weight: 'offence', amount: 0.5, at: 'pl-west' },
          { do: 'track', track: 'usPresence', by: 2 },
          { do: 'tension', between: ['RU', 'NATO'], by: 3 },
          {
            do: 'when',
            if: { if: 'not', that: ally('BA', 'N5', 'back') },
            effects: [{ do: 'track', track: 'cohesion', by: -4 }],
          },
        ],
      },
    ],
  },
  {
    code: 'N6',
    seats: ['NATO'],
    cost: 3,
    visibility: 'notified',
    visibilityBy: { slot: 'notice', of: NOTICE },
    slots: [
      { name: 'region', kind: 'region', from: ['pl-west', 'pl-northeast', 'lt-lithuania', 'de-east'] },
      { name: 'notice', kind: 'choice', from: ['notified', 'observed', 'snap'] },
    ],
    limit: 1,
    nature: { kind: 'exercise', units: 3.5 },
    area: 'slot:region',
    effects: [
      { do: 'special', what: 'exercise' },
      { do: 'track', track: 'cohesion', by: 3 },
    ],
  },
  {
    code: 'N7',
    seats: ['NATO'],
    cost: 1,
    visibility: 'notified',
    visibilityBy: { slot: 'notice', of: NOTICE },
    slots: [
      { name: 'sea', kind: 'sea', from: ['sea-baltic-north', 'sea-baltic-central', 'sea-black-west'] },
      { name: 'notice', kind: 'choice', from: ['notified', 'snap'] },
    ],
    limit: 2,
    nature: { kind: 'exercise', units: 1 },
    area: 'slot:sea',
    effects: [
      { do: 'special', what: 'exercise' },
      { do: 'track', track: 'cohesion', by: 1 },
    ],
  },
  {
    code: 'N8',
    seats: ['NATO'],
    cost: 0,
    visibility: 'public',
    slots: [{ name: 'guarantee', kind: 'choice', from: ['conditional', 'unconditional'] }],
    limit: 1,
    nature: { kind: 'other' },
    effects: [{ do: 'guarantee', to: 'slot:guarantee' }],
  },
  {
    code: 'N9',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'glimpse', between: ['RU', 'NATO'], gain: 0.08 },
      { do: 'tension', between: ['RU', 'NATO'], by: -2 },
      { do: 'trust', of: 'RU', about: 'self', by: 0.06 },
    ],
  },
  {
    code: 'N10',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [{ name: 'course', kind: 'choice', from: ['tighten', 'ease'] }],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      {
        do: 'when',
        if: { if: 'picked', slot: 'course', choice: 'tighten' },
        effects: [
          { do: 'track', track: 'sanctions', by: 1 },
          { do: 'tension', between: ['RU', 'NATO'], by: 3 },
          { do: 'trust', of: 'RU', about: 'self', by: -0.15 },
          { do: 'support', seat: 'RU', by: 1 },
        ],
        else: [
          {
            do: 'when',
            if: vetoed('N10'),
            effects: [{ do: 'track', track: 'cohesion', by: -4 }],
            else: [
              { do: 'track', track: 'sanctions', by: -1 },
              { do: 'tension', between: ['RU', 'NATO'], by: -3 },
              { do: 'trust', of: 'RU', about: 'self', by: 0.15 },
              {
                do: 'when',
                if: { if: 'track', track: 'peace', atMost: 1.9 },
                effects: [
                  { do: 'track', track: 'cohesion', by: -3 },
                  { do: 'support', seat: 'UA', by: -4 },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    code: 'N11',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'track', track: 'westernTies', by: 4 },
      { do: 'trust', of: 'BY', about: 'self', by: 0.06 },
      { do: 'tension', between: ['BY', 'NATO'], by: -2 },
      { do: 'support', seat: 'self', by: -1 },
    ],
  },
  {
    code: 'N12',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [{ name: 'region', kind: 'region', from: ['ua-north', 'ua-east', 'ua-centre'] }],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'build', owner: 'UA', kind: 'territorial', weight: 'defence', amount: 0.5, at: 'slot:region' },
      { do: 'tension', between: ['RU', 'UA'], by: 1 },
      { do: 'trust', of: 'RU', about: 'self', by: -0.12 },
      { do: 'support', seat: 'UA', by: 2 },
    ],
  },
  {
    code: 'N13',
    seats: ['NATO'],
    cost: 1,
    visibility: 'public',
    slots: [{ name: 'to', kind: 'seat', from: ['RU', 'BY'] }],
    limit: 2,
    nature: { kind: 'other' },
    effects: [
      { do: 'glimpse', between: ['self', 'slot:to'], gain: 0.1 },
      { do: 'trust', of: 'slot:to', about: 'self', by: 0.1 },
    ],
  },
  {
    code: 'N14',
    seats: ['NATO'],
    cost: 2,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'restraint' },
    area: 'pl-northeast',
    effects: [
      {
        do: 'when',
        if: vetoed('N14'),
        effects: [{ do: 'track', track: 'cohesion', by: -4 }],
        else: [
          { do: 'tension', between: ['RU', 'NATO'], by: -3 },
          {
            do: 'when',
            if: {
              if: 'any',
              of: [
                { if: 'did', seat: 'RU', code: 'R12' },
                { if: 'did', seat: 'RU', code: 'R14' },
              ],
            },
            effects: [
              { do: 'tension', between: ['RU', 'NATO'], by: -3 },
              { do: 'trust', of: 'RU', about: 'NATO', by: 0.15 },
              { do: 'trust', of: 'NATO', about: 'RU', by: 0.15 },
            ],
          },
        ],
      },
    ],
  },
]

import type { OrderRow } from './row.ts'

/** Moves of the alliance on which allies may speak up or break the silence. */
export const ALLIANCE_MOVES = ['N1', 'N5', 'N10', 'N14'] as const

/** Orders of Poland. */
export const POLISH_ORDERS: readonly OrderRow[] = [
  {
    code: 'P1',
    seats: ['PL'],
    cost: 2,
    cheaper: { if: { if: 'inject', id: 'troops-out-of-germany' }, cost: 1 },
    visibility: 'public',
    slots: [],
    limit: 1,
    needs: [{ that: { if: 'track', track: 'usPresence', atMost: 3.5 }, refused: 'presence-complete' }],
    nature: { kind: 'other' },
    effects: [
      {
        do: 'when',
        if: {
          if: 'any',
          of: [
            { if: 'did', seat: 'NATO', code: 'N4', picks: { step: 'more' } },
            { if: 'did', seat: 'NATO', code: 'N5' },
          ],
        },
        effects: [
          { do: 'track', track: 'usPresence', by: 1 },
          { do: 'support', seat: 'self', by: 5 },
        ],
        else: [
          { do: 'track', track: 'usPresence', by: 0.25 },
          { do: 'support', seat: 'self', by: 1 },
        ],
      },
      { do: 'track', track: 'cohesion', by: -1 },
      { do: 'tension', between: ['RU', 'PL'], by: 2 },
    ],
  },
  {
    code: 'P2',
    seats: ['PL'],
    cost: 2,
    visibility: 'covert',
    slots: [{ name: 'region', kind: 'region', from: ['pl-northeast', 'pl-southeast', 'pl-centre'] }],
    limit: 1,
    nature: { kind: 'offensive-build', units: 0.5 },
    area: 'slot:region',
    effects: [
      { do: 'build', kind: 'armoured', weight: 'offence', amount: 0.5, at: 'slot:region' },
      { do: 'build', kind: 'territorial', weight: 'defence', amount: 0.5, at: 'slot:region' },
      { do: 'support', seat: 'self', by: 2 },
    ],
  },
  {
    code: 'P3',
    seats: ['PL'],
    cost: 2,
    visibility: 'public',
    slots: [
      { name: 'kind', kind: 'counter', from: ['air-defence', 'missile'] },
      { name: 'region', kind: 'region', from: 'home' },
    ],
    limit: 1,
    nature: { kind: 'offensive-build', units: 1 },
    natureBy: { slot: 'kind', of: { 'air-defence': { kind: 'defensive-build', units: 1.25 } } },
    area: 'slot:region',
    effects: [
      {
        do: 'when',
        if: { if: 'picked', slot: 'kind', choice: 'missile' },
        effects: [{ do: 'build', kind: 'missile', weight: 'offence', amount: 1, at: 'slot:region' }],
        else: [{ do: 'build', kind: 'air-defence', weight: 'defence', amount: 1.25, at: 'slot:region' }],
      },
      { do: 'support', seat: 'self', by: 2 },
    ],
  },
  {
    code: 'P4',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [{ name: 'region', kind: 'region', from: ['pl-northeast', 'lt-lithuania'] }],
    limit: 1,
    nature: { kind: 'defensive-build', units: 0.5 },
    area: 'slot:region',
    effects: [
      { do: 'build', kind: 'territorial', weight: 'defence', amount: 0.6, at: 'slot:region' },
      { do: 'support', seat: 'self', by: 1 },
    ],
  },
  {
    code: 'P5',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      {
        do: 'when',
        if: { if: 'did', seat: 'NATO', code: 'N6' },
        effects: [
          { do: 'track', track: 'usPresence', by: 0.5 },
          { do: 'track', track: 'cohesion', by: 2 },
          { do: 'support', seat: 'self', by: 3 },
        ],
        else: [{ do: 'support', seat: 'self', by: 1 }],
      },
    ],
  },
  {
    code: 'P6',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'track', track: 'westernTies', by: 3 },
      { do: 'glimpse', between: ['PL', 'BY'], gain: 0.06 },
      { do: 'tension', between: ['BY', 'PL'], by: -2 },
      { do: 'trust', of: 'BY', about: 'self', by: 0.08 },
      { do: 'support', seat: 'self', by: -1 },
    ],
  },
  {
    code: 'P7',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'support', seat: 'self', by: 3 },
      { do: 'track', track: 'westernTies', by: -5 },
      { do: 'tension', between: ['BY', 'PL'], by: 3 },
      { do: 'trust', of: 'BY', about: 'self', by: -0.15 },
    ],
  },
  {
    code: 'P8',
    seats: ['PL'],
    cost: 0,
    visibility: 'public',
    slots: [
      { name: 'move', kind: 'choice', from: ALLIANCE_MOVES },
      { name: 'stance', kind: 'choice', from: ['back', 'veto'] },
    ],
    limit: 2,
    nature: { kind: 'other' },
    effects: [],
  },
  {
    code: 'P9',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      { do: 'build', owner: 'UA', kind: 'territorial', weight: 'defence', amount: 0.25, at: 'ua-west' },
      { do: 'trust', of: 'RU', about: 'self', by: -0.1 },
      { do: 'support', seat: 'self', by: 1 },
      { do: 'support', seat: 'UA', by: 2 },
    ],
  },
  {
    code: 'P10',
    seats: ['PL'],
    cost: 1,
    visibility: 'public',
    slots: [{ name: 'to', kind: 'seat', from: ['RU', 'BY'] }],
    limit: 1,
    nature: { kind: 'other' },
    effects: [
      {
        do: 'when',
        if: { if: 'did', seat: 'NATO', code: 'N13' },
        effects: [
          { do: 'glimpse', between: ['self', 'slot:to'], gain: 0.15 },
          { do: 'trust', of: 'slot:to', about: 'self', by: 0.15 },
        ],
        else: [
          { do: 'glimpse', between: ['self', 'slot:to'], gain: 0.06 },
          { do: 'trust', of: 'slot:to', about: 'self', by: 0.06 },
        ],
      },
    ],
  },
]

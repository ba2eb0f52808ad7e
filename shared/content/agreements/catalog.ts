import type { AgreementType } from '../../model/agreement.ts'
import type { AgreementRow, PledgeRow } from './row.ts'

/** The agreements that seats may propose [R6.9]. */
export const AGREEMENTS: readonly AgreementRow[] = [
  {
    type: 'csbm',
    parties: 'neighbours',
    slots: [{ name: 'level', kind: 'choice', from: 'higherLevels' }],
    csbm: 0,
    maySecret: false,
    begins: [],
    ends: [],
  },
  {
    type: 'security-cooperation',
    parties: 'neighbours',
    slots: [],
    csbm: 2,
    maySecret: true,
    begins: [],
    ends: [],
  },
  {
    type: 'exercise-pact',
    parties: 'any',
    slots: [{ name: 'threshold', kind: 'choice', from: ['small', 'medium', 'large'] }],
    csbm: 0,
    maySecret: false,
    begins: [],
    ends: [],
  },
  {
    type: 'hot-line',
    parties: 'neighbours',
    slots: [{ name: 'zone', kind: 'zone', from: 'sharedZones' }],
    csbm: 0,
    maySecret: true,
    begins: [],
    ends: [],
  },
  {
    type: 'basing',
    parties: [
      ['RU', 'BY'],
      ['NATO', 'PL'],
    ],
    slots: [{ name: 'region', kind: 'region', from: 'hostRegions' }],
    csbm: 0,
    maySecret: false,
    begins: [
      {
        do: 'when',
        if: { if: 'picked', slot: 'guest', choice: 'RU' },
        effects: [
          { do: 'base', at: 'slot:region' },
          { do: 'track', track: 'integration', by: 10 },
          { do: 'track', track: 'energy', by: 15 },
        ],
        else: [
          { do: 'track', track: 'usPresence', by: 1 },
          { do: 'trust', of: 'RU', about: 'NATO', by: -0.15 },
        ],
      },
    ],
    ends: [
      {
        do: 'when',
        if: { if: 'picked', slot: 'guest', choice: 'RU' },
        effects: [
          { do: 'base', at: null },
          { do: 'track', track: 'energy', by: -15 },
        ],
        else: [{ do: 'track', track: 'usPresence', by: -1 }],
      },
    ],
  },
]

/** The promises that the game can check [R6.13]. */
export const PLEDGES: readonly PledgeRow[] = [
  { type: 'no-offensive-build', slots: [], maxRounds: 3 },
  { type: 'no-build', slots: [], maxRounds: 3 },
  { type: 'no-snap-exercise', slots: [], maxRounds: 3 },
  { type: 'no-exercise-near', slots: [{ name: 'seat', kind: 'seat', from: 'neighbours' }], maxRounds: 3 },
  { type: 'no-posture-raise', slots: [], maxRounds: 3 },
  { type: 'no-hard-line', slots: [{ name: 'seat', kind: 'seat', from: 'neighbours' }], maxRounds: 3 },
]

export function agreementRow(type: AgreementType): AgreementRow {
  const row = AGREEMENTS.find(one => one.type === type)
  if (row === undefined) throw new Error(`no agreement ${type}`)
  return row
}

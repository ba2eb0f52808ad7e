import type { AgreementTerms } from '../../model/agreement.ts'
import { PAIRS, type PairId, seatsOf } from '../../model/ids.ts'
import type { Network } from '../../model/setup.ts'

/** Belarus's agreements with its neighbours, as they stood in 2019. */
const BELARUS: readonly (readonly [PairId, string])[] = [
  ['BY-UA', '3'],
  ['BY-BA', '2'],
  ['BY-PL', '2'],
]
/** What Russia and NATO might have agreed on: enough for their headquarters to call each other. */
const DEEP = '3'

const PAIRED: Readonly<Record<Network, readonly (readonly [PairId, string])[]>> = {
  none: [],
  belarus: BELARUS,
  'russia-nato': [...BELARUS, ['RU-NATO', DEEP]],
  all: PAIRS.map(pair => [pair, DEEP]),
}

/** The confidence-building agreements of a network, with their levels [R8.2]. */
export const networkTerms = (network: Network): readonly AgreementTerms[] =>
  PAIRED[network].map(([pair, level]) => ({ type: 'csbm', parties: seatsOf(pair), picks: { level }, secret: false }))

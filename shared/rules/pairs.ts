import { PAIRS, type PairId } from '../model/ids.ts'

/** How much each pair counts in global tension; they sum to 1 [R3.3]. */
export const PAIR_WEIGHTS: Readonly<Record<PairId, number>> = {
  'RU-NATO': 0.3,
  'RU-PL': 0.14,
  'RU-BA': 0.18,
  'RU-UA': 0.2,
  'RU-BY': 0.04,
  'BY-PL': 0.04,
  'BY-BA': 0.04,
  'BY-UA': 0.03,
  'BY-NATO': 0.03,
}

/** Global tension G, 0 to 100: half the weighted mean of the pairs, half their maximum [R3.3]. */
export function globalTension(pairs: Readonly<Record<PairId, number>>): number {
  let mean = 0
  let highest = 0
  for (const pair of PAIRS) {
    mean += PAIR_WEIGHTS[pair] * pairs[pair]
    highest = Math.max(highest, pairs[pair])
  }
  return mean / 2 + highest / 2
}

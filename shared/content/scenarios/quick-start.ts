import { DECEMBER_2019 } from './december-2019/index.ts'
import { QUICK_START_SEATS } from './names.ts'
import { variantOf } from './variant.ts'

/** A first game for three: few orders, no news, three rounds, and the question why everybody felt less safe. */
export const QUICK_START = variantOf(DECEMBER_2019, {
  id: 'quick-start',
  rounds: [3, 3],
  deck: { early: [], later: [] },
  limits: {
    seats: QUICK_START_SEATS,
    others: 'passive',
    // Build for defence, exercise, inspect; and pledges, which are words.
    orders: ['C1', 'C4', 'C7', 'C8'],
    agreements: ['csbm', 'exercise-pact'],
  },
  sources: [],
})

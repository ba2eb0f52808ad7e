import { pairOf, type RegionId } from '../../model/ids.ts'
import { countersOf, homeOf } from '../board.ts'
import { inspectEvents } from '../intelligence.ts'
import { reach } from '../reach.ts'
import { seatFor } from './conditions.ts'
import type { Special } from './special.ts'

/** Transparency gained between the two for this round [R6.8]. */
const GAIN = 0.1

/** The true number: the asker sees exactly the region from which the seat bears on it most [R6.8]. */
export const explain: Special = {
  carryOut({ table, reading, say }) {
    const asker = seatFor('slot:to', reading)
    const self = reading.self
    if (asker === null || self === null) return
    const weight = (region: RegionId): number =>
      countersOf(table.state, self)
        .filter(counter => counter.at === region)
        .reduce((sum, counter) => sum + counter.size * reach(region, asker, counter.kind), 0)
    const region = homeOf(self).reduce((best, one) => (weight(one) > weight(best) ? one : best))
    table.happen(...inspectEvents(table.state, asker, region))
    const pair = pairOf(self, asker)
    if (pair !== null) table.happen({ kind: 'glimpsed', pair, gain: GAIN })
    say({ key: 'effect.explain', values: { area: region, to: asker } })
  },
}

import { pairOf, REGIONS } from '../../model/ids.ts'
import { holderOf } from '../board.ts'
import { inspectEvents } from '../intelligence.ts'
import type { Special } from './special.ts'

/** Transparency gained between the two for this round [R6.7]. */
const GAIN = 0.05

/** Inspectors see one region exactly, by right of treaty [R6.7]. */
export const inspectRegion: Special = {
  holds: order => `inspect|${order.picks.region}`,
  carryOut({ table, order, reading, say }) {
    const region = REGIONS.find(one => one === order?.picks.region)
    if (region === undefined || reading.self === null) return
    table.happen(...inspectEvents(table.state, reading.self, region))
    const holder = holderOf(table.state, region)
    const pair = holder === null ? null : pairOf(reading.self, holder)
    if (pair !== null) table.happen({ kind: 'glimpsed', pair, gain: GAIN })
    say({ key: 'effect.inspect', values: { area: region } })
  },
}

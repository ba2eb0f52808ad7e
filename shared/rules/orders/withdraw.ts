import { tidy } from '../../base/records.ts'
import { AREAS } from '../../model/ids.ts'
import { choicesOf, strikeCounters } from './slots.ts'
import type { Special } from './special.ts'

/** Half a brigade is stood down where others can see it [R6.4]. */
const STOOD_DOWN = 0.5

/** Nothing smaller than this counts as restraint. */
const LEAST = 0.25

export const withdraw: Special = {
  except(state, seat) {
    const counters = strikeCounters(state, seat)
    return choicesOf(state, seat, 'strikeKinds').flatMap(kind =>
      choicesOf(state, seat, 'strikeAreas')
        .filter(area => !counters.some(one => one.kind === kind && one.at === area && one.size >= LEAST))
        .map(area => ['kind', kind, 'from', area] as const),
    )
  },
  holds: order => `${order.picks.kind}|${order.picks.from}`,
  carryOut({ table, order, reading, say }) {
    if (reading.self === null) return
    const from = AREAS.find(area => area === order?.picks.from)
    const here = strikeCounters(table.state, reading.self).filter(
      counter => counter.kind === order?.picks.kind && counter.at === from,
    )
    const counter = here.find(one => one.size > STOOD_DOWN) ?? here.find(one => one.size >= LEAST)
    if (counter === undefined || from === undefined) return
    if (counter.size > STOOD_DOWN)
      table.happen({ kind: 'counterResized', id: counter.id, size: tidy(counter.size - STOOD_DOWN) })
    else table.happen({ kind: 'counterRemoved', id: counter.id })
    say({
      key: 'effect.withdraw',
      values: { counter: counter.kind, area: from, size: Math.min(STOOD_DOWN, counter.size) },
    })
  },
}

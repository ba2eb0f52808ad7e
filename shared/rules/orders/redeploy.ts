import { tidy } from '../../base/records.ts'
import { EDGES, isSea } from '../../content/map/areas.ts'
import { AREAS, type AreaId, COUNTER_KINDS } from '../../model/ids.ts'
import type { Counter, GameState } from '../../model/state.ts'
import { countersOf } from '../board.ts'
import { nextIdOf } from '../unfolding.ts'
import { choicesOf } from './slots.ts'
import type { Exceptions, Special } from './special.ts'

/** At most one brigade of one kind goes from one area to another [R6.4]. */
export const redeploy: Special = {
  except(state, seat, row) {
    const choices = (name: string): readonly string[] =>
      row.slots.filter(slot => slot.name === name).flatMap(slot => choicesOf(state, seat, slot.from))
    const [kinds, from, to] = [choices('kind'), choices('from'), choices('to')]
    return [...noSuchCounters(countersOf(state, seat), kinds, from), ...wrongElement(kinds, to), ...noWay(from, to)]
  },
  holds: order => `${order.picks.kind}|${order.picks.from}`,
  carryOut({ table, order, reading, say }) {
    const to = AREAS.find(area => area === order?.picks.to)
    const from = AREAS.find(area => area === order?.picks.from)
    const kind = COUNTER_KINDS.find(one => one === order?.picks.kind)
    if (to === undefined || from === undefined || kind === undefined || reading.self === null) return
    const moved = largest(table.state, reading.self, kind, from)
    if (moved === null) return
    if (moved.size <= 1) table.happen({ kind: 'counterMoved', id: moved.id, to })
    else {
      const id = nextIdOf(table.state, 'c')
      table.happen({ kind: 'counterResized', id: moved.id, size: tidy(moved.size - 1) })
      table.happen({ kind: 'counterPlaced', counter: { ...moved, id, at: to, size: 1 } })
    }
    say({ key: 'effect.redeploy', values: { counter: kind, from, area: to } })
  },
}

function largest(state: GameState, seat: Counter['owner'], kind: Counter['kind'], at: AreaId): Counter | null {
  const here = countersOf(state, seat).filter(counter => counter.kind === kind && counter.at === at)
  return here.reduce<Counter | null>(
    (best, counter) => (best !== null && best.size >= counter.size ? best : counter),
    null,
  )
}

const noSuchCounters = (counters: readonly Counter[], kinds: readonly string[], areas: readonly string[]): Exceptions =>
  kinds.flatMap(kind =>
    areas
      .filter(area => !counters.some(counter => counter.kind === kind && counter.at === area))
      .map(area => ['kind', kind, 'from', area] as const),
  )

/** Ships go to sea, everything else goes ashore. */
const wrongElement = (kinds: readonly string[], targets: readonly string[]): Exceptions =>
  kinds.flatMap(kind =>
    targets
      .filter(area => (kind === 'naval') !== AREAS.some(known => known === area && isSea(known)))
      .map(area => ['kind', kind, 'to', area] as const),
  )

/** Nowhere to itself, and by sea only to waters that touch. */
const noWay = (from: readonly string[], to: readonly string[]): Exceptions =>
  from.flatMap(a =>
    to.filter(b => a === b || (bothSeas(a, b) && !touching(a, b))).map(b => ['from', a, 'to', b] as const),
  )

const bothSeas = (a: string, b: string): boolean =>
  [a, b].every(name => AREAS.some(area => area === name && isSea(area)))

const touching = (a: string, b: string): boolean =>
  EDGES.some(edge => (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a))

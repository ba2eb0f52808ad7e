import type { Chance } from '../../base/chance.ts'
import { rowOf } from '../../content/orders/catalog.ts'
import { CONCEALED, natureOf } from '../../content/orders/nature.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import { AREAS, REGIONS, SEATS, type SeatId } from '../../model/ids.ts'
import type { Order, Visibility } from '../../model/order.ts'
import type { Said } from '../../model/said.ts'
import type { Act } from '../../model/state.ts'
import { holderOf } from '../board.ts'
import { detects, forceChanges, pictureEvents } from '../intelligence.ts'
import { nextIdOf, type Unfolding } from '../unfolding.ts'
import { costOf } from './cost.ts'
import { legalPart } from './draft.ts'
import { carryOutEffects } from './interpret.ts'
import { SPECIAL } from './specials.ts'

/** Step 1 of the resolution: all orders take effect together and action points are spent [R6.1]. */
export function carryOutOrders(table: Unfolding, chance: Chance): void {
  for (const seat of SEATS) trimDraft(table, seat)
  const drafts = SEATS.map(seat => ({ seat, orders: table.state.seats[seat].draft }))
  for (const { seat, orders } of drafts) {
    const ap = orders.reduce((sum, order) => sum + costOf(table.state, seat, order), 0)
    if (ap > 0) table.happen({ kind: 'apSpent', seat, ap })
  }
  for (const { seat, orders } of drafts) for (const order of orders) carryOut(table, seat, order, chance)
}

/** Orders that have become impossible since they were drafted drop out and cost nothing [R6.2]. */
function trimDraft(table: Unfolding, seat: SeatId): void {
  const { draft } = table.state.seats[seat]
  const orders = legalPart(table.state, seat, draft)
  if (orders.length < draft.length) table.happen({ kind: 'draftSaved', seat, orders })
}

function carryOut(table: Unfolding, seat: SeatId, order: Order, chance: Chance): void {
  const row = rowOf(order.code)
  if (row === null) return
  const effects: Said[] = []
  const before = table.state
  const first = table.events.length
  const plain = actOf(table, seat, order, row)
  const seenBy = whoSees(table, plain, row.counterpart ?? [], chance)
  const open = plain.visibility === 'public' || plain.visibility === 'notified'
  carryOutEffects(row.effects, {
    table,
    reading: { self: seat, picks: order.picks },
    reason: { key: 'reason.order', values: { order: order.code, by: seat }, rule: 'R6.3' },
    seenBy: open ? null : seenBy,
    order,
    special: (what, carrying) => SPECIAL[what].carryOut(carrying),
    say: said => effects.push(said),
  })
  const act = { ...plain, seenBy, open, effects }
  table.happen({ kind: 'orderCarriedOut', act })
  const changes = forceChanges(before, table.events.slice(first))
  table.happen(...pictureEvents(table.state, act, changes, seenBy))
  if (natureOf(order).underDeclared) conceal(table, act, chance)
}

/** The quiet part of an under-declared exercise is an act of its own, which inspectors and the watchful find out [R6.6]. */
function conceal(table: Unfolding, act: Act, chance: Chance): void {
  const { size, at } = table.state.exercises.at(-1) ?? { size: 0, at: null }
  const hidden: Act = {
    ...act,
    id: nextIdOf(table.state, 'a'),
    order: { ...act.order, picks: { ...act.order.picks, notice: CONCEALED } },
    label: null,
    visibility: 'covert',
    seenBy: [act.by],
    open: false,
    effects: [{ key: 'effect.concealed', values: { area: at ?? '', size } }],
  }
  const { inspected } = table.state
  const found = SEATS.filter(
    seat =>
      seat !== act.by &&
      ((act.area !== null && inspected[seat].includes(act.area)) || detects(table.state, seat, hidden, chance)),
  )
  table.happen({ kind: 'orderCarriedOut', act: { ...hidden, seenBy: [act.by, ...found] } })
}

/** The act before anybody knows of it but its author. */
function actOf(table: Unfolding, by: SeatId, order: Order, row: OrderRow): Act {
  const place = row.area?.startsWith('slot:') ? order.picks[row.area.slice(5)] : row.area
  return {
    id: nextIdOf(table.state, 'a'),
    round: table.state.round,
    by,
    order,
    label: order.label,
    visibility: visibilityOf(row, order),
    area: AREAS.find(area => area === place) ?? null,
    seenBy: [by],
    open: false,
    effects: [],
  }
}

function visibilityOf(row: OrderRow, order: Order): Visibility {
  const picked = row.visibilityBy === undefined ? undefined : order.picks[row.visibilityBy.slot]
  return (picked === undefined ? undefined : row.visibilityBy?.of[picked]) ?? row.visibility
}

/** Everybody, the counterpart, or those who detect it [R6.1]. */
function whoSees({ state }: Unfolding, act: Act, counterpart: readonly SeatId[], chance: Chance): readonly SeatId[] {
  switch (act.visibility) {
    case 'public':
    case 'notified':
      return [act.by, ...SEATS.filter(seat => seat !== act.by)]
    case 'counterpart': {
      const region = REGIONS.find(one => one === act.area)
      const owner = region === undefined ? null : holderOf(state, region)
      const named: readonly string[] = [...counterpart, ...Object.values(act.order.picks)]
      return [act.by, ...SEATS.filter(seat => seat !== act.by && (seat === owner || named.includes(seat)))]
    }
    case 'covert':
      return [act.by, ...SEATS.filter(seat => seat !== act.by && detects(state, seat, act, chance))]
  }
}

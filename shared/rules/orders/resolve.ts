import type { Chance } from '../../base/chance.ts'
import { rowOf } from '../../content/orders/catalog.ts'
import { CONCEALED, natureOf } from '../../content/orders/nature.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import { SEATS, type SeatId } from '../../model/ids.ts'
import type { Order } from '../../model/order.ts'
import type { Said } from '../../model/said.ts'
import type { Act, GameState } from '../../model/state.ts'
import { forceChanges, pictureEvents } from '../intelligence.ts'
import { nextIdOf, type Unfolding } from '../unfolding.ts'
import { actOf, witnessesOf } from './act.ts'
import { costOf } from './cost.ts'
import { legalPart } from './draft.ts'
import { carryOutEffects } from './interpret.ts'
import { SPECIAL } from './specials.ts'

/** What is done in two rounds running moves tracks by this share the second time [R6.15]. */
const HABIT = 0.5

/** One round's orders being carried out. */
interface Execution {
  readonly table: Unfolding
  readonly chance: Chance
  /** The state before the first order: who detects what must not depend on whose order comes first. */
  readonly start: GameState
}

interface Given {
  readonly seat: SeatId
  readonly order: Order
  readonly row: OrderRow
}

/**
 * Step 1 of the resolution: all orders take effect together and action points are spent [R6.1]. Those who look, by an
 * inspection or an explanation, see what the others have done [R6.7].
 */
export function carryOutOrders(table: Unfolding, chance: Chance): void {
  for (const seat of SEATS) trimDraft(table, seat)
  for (const seat of SEATS) pay(table, seat)
  const given = SEATS.flatMap(seat => table.state.seats[seat].draft.flatMap(order => givenOf(seat, order)))
  const execution = { table, chance, start: table.state }
  for (const one of given.filter(({ row }) => !looks(row))) carryOut(execution, one)
  for (const one of given.filter(({ row }) => looks(row))) carryOut(execution, one)
}

const givenOf = (seat: SeatId, order: Order): readonly Given[] => {
  const row = rowOf(order.code)
  return row === null ? [] : [{ seat, order, row }]
}

const looks = (row: OrderRow): boolean =>
  row.effects.some(effect => effect.do === 'special' && (effect.what === 'inspect' || effect.what === 'explain'))

/** Orders that have become impossible since they were drafted drop out and cost nothing [R6.2]. */
function trimDraft(table: Unfolding, seat: SeatId): void {
  const { draft } = table.state.seats[seat]
  const orders = legalPart(table.state, seat, draft)
  if (orders.length < draft.length) table.happen({ kind: 'draftSaved', seat, orders })
}

function pay(table: Unfolding, seat: SeatId): void {
  const ap = table.state.seats[seat].draft.reduce((sum, order) => sum + costOf(table.state, seat, order), 0)
  if (ap > 0) table.happen({ kind: 'apSpent', seat, ap })
}

function carryOut({ table, chance, start }: Execution, { seat, order, row }: Given): void {
  const effects: Said[] = []
  const before = table.state
  const first = table.events.length
  const plain = actOf(table.state, seat, order, row)
  const seenBy = witnessesOf(start, plain, row.counterpart ?? [], chance)
  const open = plain.visibility === 'public' || plain.visibility === 'notified'
  carryOutEffects(row.effects, {
    table,
    reading: { self: seat, picks: order.picks },
    reason: { key: 'reason.order', values: { order: order.code, by: seat }, rule: 'R6.3' },
    seenBy: open ? null : seenBy,
    novelty: start.seats[seat].lastOrders.includes(order.code) ? HABIT : 1,
    order,
    special: (what, carrying) => SPECIAL[what].carryOut(carrying),
    say: said => effects.push(said),
  })
  const act = { ...plain, seenBy, open, effects }
  table.happen({ kind: 'orderCarriedOut', act })
  const changes = forceChanges(before, table.events.slice(first))
  table.happen(...pictureEvents(table.state, act, changes, seenBy))
  if (natureOf(order).underDeclared) conceal({ table, chance, start }, act)
  if (looks(row)) notice(table)
}

/** The quiet part of an under-declared exercise is an act of its own, which the watchful find out [R6.6]. */
function conceal({ table, chance, start }: Execution, act: Act): void {
  const held = table.state.exercises.findLast(({ by, at }) => by === act.by && at === act.area)
  const hidden: Act = {
    ...act,
    id: nextIdOf(table.state, 'a'),
    order: { ...act.order, picks: { ...act.order.picks, notice: CONCEALED } },
    label: null,
    visibility: 'covert',
    open: false,
    effects: [{ key: 'effect.concealed', values: { area: act.area ?? '', size: held?.size ?? 0 } }],
  }
  table.happen({ kind: 'orderCarriedOut', act: { ...hidden, seenBy: witnessesOf(start, hidden, [], chance) } })
}

/** Inspectors learn of what was done this round in the places they see [R6.7]. */
function notice(table: Unfolding): void {
  for (const seat of SEATS) {
    const places = table.state.inspected[seat]
    for (const { id, round, area, seenBy } of table.state.acts)
      if (round === table.state.round && area !== null && places.includes(area) && !seenBy.includes(seat))
        table.happen({ kind: 'actSeen', act: id, by: [seat], open: false })
  }
}

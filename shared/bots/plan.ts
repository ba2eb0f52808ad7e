import { rowOf } from '../content/orders/catalog.ts'
import type { OrderOption } from '../model/frame.ts'
import type { Order, OrderCode } from '../model/order.ts'
import { labelFor } from './labels.ts'
import { fillings } from './picks.ts'
import { type Sight, tagOf } from './sight.ts'
import type { Stance } from './stance.ts'
import { standingOrders } from './standing.ts'
import { worthOfAll } from './worth.ts'

/** An order that could be given, and how much it is wanted per action point. */
interface Wish {
  readonly code: OrderCode
  readonly picks: Order['picks']
  readonly cost: number
  readonly score: number
}

/** Below this an order is not worth giving. */
const WORTHWHILE = 0.25

/** The orders of this round: the most wanted first, as long as there are points [R11.5]. */
export function planOrders(sight: Sight, stance: Stance): readonly Order[] {
  const wishes = sight.desk.options
    .filter(option => isWanted(stance, option) && option.refused === null && option.limit > 0)
    .flatMap(option => wishesFor(sight, stance, option))
    .filter(wish => wish.score >= WORTHWHILE)
    .sort((a, b) => b.score - a.score)
  const plan: Order[] = [...standingOrders(sight)]
  let left = sight.desk.ap - plan.reduce((sum, { code }) => sum + basePrice(sight, code), 0)
  for (const wish of wishes) {
    const { code, picks, cost } = wish
    if (cost > left || plan.some(other => other.code === code || clash(other, wish))) continue
    plan.push({ code, picks, label: labelFor(sight, code) })
    left -= cost
  }
  return plan
}

const basePrice = (sight: Sight, code: Order['code']): number =>
  sight.desk.options.find(option => option.code === code)?.cost ?? 0

type Taken = Pick<Order, 'code' | 'picks'>

/** Two orders that take hold of the same force, or answer the same question, do not go together. */
function clash(one: Taken, other: Taken): boolean {
  const force = (order: Taken): string | null =>
    order.picks.from === undefined ? null : `${order.picks.from}|${order.picks.kind ?? ''}`
  const question = (order: Taken): string | null => {
    const group = rowOf(order.code)?.oneOf
    return group === undefined ? null : `${group}|${order.picks.to ?? ''}`
  }
  const same = (a: string | null, b: string | null): boolean => a !== null && a === b
  return same(force(one), force(other)) || same(question(one), question(other))
}

/** An order of a nature that the stance does not want is never worth giving. */
const isWanted = (stance: Stance, { code }: OrderOption): boolean => {
  const row = rowOf(code)
  return row !== null && stance.wants[row.nature.kind] > 0
}

const wishesFor = (sight: Sight, stance: Stance, option: OrderOption): Wish[] =>
  fillings(sight, stance, option).map(picks => {
    const cost = costOf(option, picks)
    return { code: option.code, picks, cost, score: scoreOf(sight, stance, option, picks) / weight(cost) }
  })

const weight = (cost: number): number => 0.5 + cost / 2

const costOf = (option: OrderOption, picks: Readonly<Record<string, string>>): number =>
  option.costBy === null ? option.cost : (option.costBy.costs[picks[option.costBy.slot] ?? ''] ?? option.cost)

function scoreOf(sight: Sight, stance: Stance, option: OrderOption, picks: Readonly<Record<string, string>>): number {
  const row = rowOf(option.code)
  if (row === null) return 0
  const wanted = stance.wants[row.nature.kind]
  if (wanted <= 0) return 0
  const { gain, tension } = worthOfAll(row.effects, sight.me, picks)
  const whim = 0.2 * sight.chance.unit(tagOf(sight, `whim|${option.code}|${Object.values(picks).join('|')}`))
  return (
    wanted * (1 + whim) +
    0.2 * stance.ambition * gain -
    0.1 * stance.calm * tension -
    (row.nature.kind === 'other' ? 0.4 : 0)
  )
}

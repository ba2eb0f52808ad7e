import type { Chance } from '../../base/chance.ts'
import type { OrderRow } from '../../content/orders/row.ts'
import { AREAS, REGIONS, SEATS, type SeatId } from '../../model/ids.ts'
import type { Order, Visibility } from '../../model/order.ts'
import type { Act, GameState } from '../../model/state.ts'
import { holderOf } from '../board.ts'
import { detects } from '../intelligence.ts'
import { nextIdOf } from '../unfolding.ts'

/** An order as an act of which nobody knows yet but its author. */
export function actOf(state: GameState, by: SeatId, order: Order, row: OrderRow): Act {
  const place = row.area?.startsWith('slot:') ? order.picks[row.area.slice(5)] : row.area
  return {
    id: nextIdOf(state, 'a'),
    round: state.round,
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

/** Everybody, the counterpart, or the author's allies and those who detect it [R6.1]. The author comes first. */
export const witnessesOf = (
  state: GameState,
  act: Act,
  counterpart: readonly SeatId[],
  chance: Chance,
): readonly SeatId[] => [
  act.by,
  ...SEATS.filter(seat => seat !== act.by && witnesses(state, seat, act, counterpart, chance)),
]

function witnesses(state: GameState, seat: SeatId, act: Act, counterpart: readonly SeatId[], chance: Chance): boolean {
  switch (act.visibility) {
    case 'public':
    case 'notified':
      return true
    case 'counterpart': {
      const region = REGIONS.find(one => one === act.area)
      const holder = region === undefined ? null : holderOf(state, region)
      return seat === holder || counterpart.includes(seat) || Object.values(act.order.picks).includes(seat)
    }
    case 'covert':
      return detects(state, seat, act, chance)
  }
}

import { cardOf } from '../content/injects/catalog.ts'
import type { Effect } from '../content/orders/effect.ts'
import { SEATS, type SeatId } from '../model/ids.ts'
import { carryOutEffects } from './orders/interpret.ts'
import type { Unfolding } from './unfolding.ts'

/** What a seat may answer to a card; empty when it is not asked [R6.12]. */
export function injectChoices(id: string, seat: SeatId): readonly string[] {
  const asks = cardOf(id)?.asks ?? null
  return asks?.seats.includes(seat) ? asks.choices : []
}

/** The first card of the deck is the round's; an empty deck gives none [R6.12]. */
export function drawInject(table: Unfolding): void {
  const [id] = table.state.deck
  if (id === undefined) return
  table.happen({ kind: 'injectDrawn', id, round: table.state.round })
  happen(table, id, cardOf(id)?.effects ?? [], null)
}

/** When the orders are in, the answers are opened together; silence counts as the card says [R6.12]. */
export function settleInject(table: Unfolding): void {
  const inject = table.state.injects.find(one => one.round === table.state.round)
  const card = inject === undefined ? null : cardOf(inject.id)
  if (inject === undefined || card === null) return
  const { id } = inject
  for (const seat of SEATS) answer(table, id, seat)
  happen(table, id, card.together, null)
}

function answer(table: Unfolding, id: string, seat: SeatId): void {
  const card = cardOf(id)
  const asks = card?.asks ?? null
  if (card === null || asks === null || !asks.seats.includes(seat)) return
  const given = table.state.injects.find(one => one.id === id)?.answers[seat]
  const choice = given ?? asks.silence
  if (given === undefined) table.happen({ kind: 'injectAnswered', id, seat, choice })
  happen(table, id, card.answers[choice] ?? [], seat)
}

function happen(table: Unfolding, id: string, effects: readonly Effect[], self: SeatId | null): void {
  carryOutEffects(effects, {
    table,
    reading: { self, picks: {} },
    reason: { key: 'reason.inject', values: { inject: id }, rule: 'R6.12' },
    seenBy: null,
    novelty: 1,
    order: null,
    special: () => undefined,
    say: () => undefined,
  })
}

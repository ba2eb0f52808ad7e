import { AREAS, type AreaId, type CounterKind, SEATS, type SeatId } from '../../shared/model/ids.ts'
import type { Order } from '../../shared/model/order.ts'
import type { Settings, Setup } from '../../shared/model/setup.ts'
import type { Act, GameState, Picture, Weights } from '../../shared/model/state.ts'
import { weightsOf } from '../../shared/rules/board.ts'
import { newGame } from '../../shared/rules/setup.ts'

export const setupOf = (seed: string, settings: Partial<Settings> = {}): Setup => ({
  table: 'table',
  scenario: 'december-2019',
  seed,
  rounds: null,
  settings,
  agendas: {},
  clock: {},
})

/** December 2019 in round 1, seen without error. */
export const opening = (settings: Partial<Settings> = {}): GameState => ({
  ...newGame(setupOf('opening', { noise: 0, ...settings })),
  status: 'playing',
  round: 1,
  phase: 'orders',
})

const plus = (before: Weights | undefined, more: Weights): Weights => ({
  offence: (before?.offence ?? 0) + more.offence,
  defence: (before?.defence ?? 0) + more.defence,
  far: (before?.far ?? 0) + (more.far ?? 0),
})

/** A new counter that everybody sees. */
export function built(state: GameState, owner: SeatId, at: AreaId, kind: CounterKind, size: number): GameState {
  const id = `test-${Object.keys(state.counters).length}`
  const pictures = { ...state.pictures }
  for (const observer of SEATS) {
    if (observer === owner) continue
    const picture: Picture = state.pictures[observer][owner]
    const seen = { ...picture, [at]: plus(picture[at], weightsOf(kind, size)) }
    pictures[observer] = { ...pictures[observer], [owner]: seen }
  }
  return { ...state, pictures, counters: { ...state.counters, [id]: { id, owner, kind, at, size } } }
}

/** An act of this round that everybody sees. */
export function actOf(by: SeatId, order: Omit<Order, 'label'>, changes: Partial<Act> = {}): Act {
  const place = order.picks.region ?? order.picks.from
  return {
    id: `act-${by}-${order.code}`,
    round: 1,
    by,
    order: { ...order, label: null },
    label: null,
    visibility: 'public',
    area: AREAS.find(area => area === place) ?? null,
    seenBy: SEATS,
    open: true,
    effects: [],
    ...changes,
  }
}

import type { GameState } from '../model/state.ts'
import { trustChange } from './trust.ts'
import type { Unfolding } from './unfolding.ts'

/** Trust lost by not explaining oneself [R6.8]. */
const SILENCE_TRUST = -0.3

type Request = GameState['requests'][number]

/** A request that nobody answered in the round after it was made is closed with what silence means [R6.8]. */
export function settleRequests(table: Unfolding): void {
  const due = table.state.requests.filter(request => request.round < table.state.round)
  for (const request of due) {
    settle(table, request)
    table.happen({ kind: 'requestClosed', id: request.id, code: request.code })
  }
}

function settle(table: Unfolding, request: Request): void {
  const { state } = table
  if (request.code === 'C11') {
    const reason = { key: 'reason.noExplanation', values: { by: request.to }, rule: 'R6.8' }
    const change = trustChange(state, request.from, request.to, SILENCE_TRUST, reason)
    if (change !== null) table.happen({ kind: 'trustChanged', change })
  }
}

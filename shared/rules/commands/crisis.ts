import { err, ok, type Result } from '../../base/result.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Refusal } from '../../model/said.ts'
import type { Crisis, GameState } from '../../model/state.ts'
import { crisesOpen } from '../crises.ts'
import { advanceIfReady } from '../phases.ts'
import { seatRule } from './rule.ts'

/** With a hot line each side may send one message before it chooses [R5.5]. */
export const crisisMessage = seatRule('crisisMessage', (table, { crisis: id, text }, { seat }) => {
  const found = ownCrisis(table.state, id, seat)
  if (!found.ok) return found.error
  const crisis = found.value
  if (!crisis.hotLine) return { key: 'no-hot-line' }
  if (crisis.messages.some(message => message.from === seat)) return { key: 'message-sent' }
  if (crisis.choices[seat] !== undefined) return { key: 'already-chosen' }
  table.happen({ kind: 'crisisMessageSent', crisis: id, from: seat, text })
  return null
})

/** A side is done once it has chosen in all its crises; a choice stands [R1.4]. */
export const crisisChoose = seatRule('crisisChoose', (table, { crisis: id, choice }, { seat, at, chance }) => {
  const found = ownCrisis(table.state, id, seat)
  if (!found.ok) return found.error
  if (found.value.choices[seat] !== undefined) return { key: 'already-chosen' }
  table.happen({ kind: 'crisisChosen', crisis: id, seat, choice })
  const left = crisesOpen(table.state).some(({ seats, choices }) => seats.includes(seat) && choices[seat] === undefined)
  if (left) return null
  table.happen({ kind: 'readinessChanged', seat, ready: true })
  advanceIfReady(table, { at, chance })
  return null
})

function ownCrisis(state: GameState, id: string, seat: SeatId): Result<Crisis, Refusal> {
  const crisis = crisesOpen(state).find(one => one.id === id)
  if (crisis === undefined) return err({ key: 'no-such-crisis' })
  return crisis.seats.includes(seat) ? ok(crisis) : err({ key: 'not-your-crisis' })
}

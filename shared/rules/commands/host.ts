import { endPhase } from '../phases.ts'
import { seatOffered } from '../scenario.ts'
import { officeRule } from './rule.ts'

/** Milliseconds by which a timer may fire early. */
const LEEWAY = 1000

/** Seats are filled and emptied at any time; a person may follow a bot and the reverse [R1.10], where the scenario offers the seat to people [R3.8]. */
export const takeSeat = officeRule('host', 'takeSeat', (table, { seat, player }) => {
  if (table.state.status === 'ended') return { key: 'game-over' }
  if (player.kind === 'person' && !seatOffered(table.state, seat)) return { key: 'seat-of-bots', values: { seat } }
  table.happen({ kind: 'seatTaken', seat, player })
  return null
})

export const leaveSeat = officeRule('host', 'leaveSeat', (table, { seat }) => {
  if (table.state.status === 'ended') return { key: 'game-over' }
  if (table.state.seats[seat].player === null) return { key: 'seat-empty', values: { seat } }
  table.happen({ kind: 'seatLeft', seat })
  return null
})

/** The clock has run out. A deadline of a phase that is over, or that has been moved, is stale [R1.8]. */
export const deadline = officeRule('host', 'deadline', (table, { round, phase }, { at, chance }) => {
  const { state } = table
  if (state.status !== 'playing' || state.round !== round || state.phase !== phase) return { key: 'stale' }
  if (state.clock.kind !== 'running' || at + LEEWAY < state.clock.endsAt) return { key: 'stale' }
  endPhase(table, { at, chance })
  return null
})

import { SEATS } from '../../model/ids.ts'
import { extendedClock, pausedClock, resumedClock } from '../clock.ts'
import { endGame, endPhase, startGame } from '../phases.ts'
import { nextIdOf } from '../unfolding.ts'
import { officeRule } from './rule.ts'

/** Starts once all six seats are taken [R1.1]. */
export const start = officeRule('facilitator', 'start', (table, _, { at, chance }) => {
  if (table.state.status !== 'lobby') return { key: 'already-started' }
  const empty = SEATS.find(seat => table.state.seats[seat].player === null)
  if (empty !== undefined) return { key: 'seat-empty', values: { seat: empty } }
  startGame(table, { at, chance })
  return null
})

export const pause = officeRule('facilitator', 'pause', (table, _, { at }) => {
  if (table.state.status !== 'playing') return { key: 'not-playing' }
  table.happen({ kind: 'clockChanged', status: 'paused', clock: pausedClock(table.state.clock, at) })
  return null
})

export const resume = officeRule('facilitator', 'resume', (table, _, { at }) => {
  if (table.state.status !== 'paused') return { key: 'not-paused' }
  table.happen({ kind: 'clockChanged', status: 'playing', clock: resumedClock(table.state.clock, at) })
  return null
})

export const extend = officeRule('facilitator', 'extend', (table, { seconds }) => {
  const { status } = table.state
  if (status !== 'playing' && status !== 'paused') return { key: 'not-playing' }
  const clock = extendedClock(table.state.clock, seconds)
  if (clock === null) return { key: 'no-clock' }
  table.happen({ kind: 'clockChanged', status, clock })
  return null
})

/** Ends the present phase as if its clock had run out [R1.8]. */
export const resolveNow = officeRule('facilitator', 'resolveNow', (table, _, { at, chance }) => {
  if (table.state.status === 'paused') return { key: 'paused' }
  if (table.state.status !== 'playing') return { key: 'not-playing' }
  endPhase(table, { at, chance })
  return null
})

export const end = officeRule('facilitator', 'end', table => {
  if (table.state.status === 'ended') return { key: 'game-over' }
  if (table.state.status === 'lobby') return { key: 'not-started' }
  endGame(table, 'facilitator')
  return null
})

export const announce = officeRule('facilitator', 'announce', (table, { text }, { at }) => {
  const { round } = table.state
  const id = nextIdOf(table.state, 'n')
  table.happen({ kind: 'announced', announcement: { id, round, at, text } })
  return null
})

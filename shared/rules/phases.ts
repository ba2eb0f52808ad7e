import type { Chance } from '../base/chance.ts'
import { type Phase, SEATS } from '../model/ids.ts'
import type { Ending } from '../model/state.ts'
import { clockFor } from './clock.ts'
import { closeCrises, crisesOpen, dropCrises, sidesInCrisis } from './crises.ts'
import { drawInject } from './injects.ts'
import { roundRecordOf } from './record.ts'
import { afterCrisis, beforeCrisis, closeBooks } from './resolution.ts'
import { incomeOf } from './round.ts'
import { holdScripted } from './scenario.ts'
import { outcomeOf } from './scoring.ts'
import { SEQUENCE } from './sequence.ts'
import { openOldActs } from './sightings.ts'
import type { Unfolding } from './unfolding.ts'

/** When, and with which chance, phases unfold. */
export interface Moment {
  readonly at: number
  readonly chance: Chance
}

/** From the lobby into the first briefing [R1.1]. */
export function startGame(table: Unfolding, moment: Moment): void {
  table.happen({ kind: 'gameStarted' })
  beginRound(table, 1, moment)
}

/** Ends the present phase as it stands and begins the next [R1.2]. */
export function endPhase(table: Unfolding, moment: Moment): void {
  const { phase } = table.state
  switch (phase) {
    case 'orders':
      beforeCrisis(table, moment.chance)
      if (crisesOpen(table.state).length > 0) beginCrisis(table, moment)
      else finishResolution(table, moment)
      return
    case 'crisis':
      if (closeCrises(table, moment.chance)) endGame(table, 'war')
      else finishResolution(table, moment)
      return
    case 'assessment':
      endRound(table, moment)
      return
    case 'lobby':
    case 'ended':
      return
    case 'briefing':
    case 'negotiation':
    case 'resolution':
      beginPhase(table, SEQUENCE[phase].next, moment.at)
  }
}

/** Ends the phase when every seat is done with it [R1.5]. */
export function advanceIfReady(table: Unfolding, moment: Moment): void {
  if (SEATS.every(seat => table.state.seats[seat].ready)) endPhase(table, moment)
}

/** The game is over: its last round is put on record and the outcome stated [R1.6]. */
export function endGame(table: Unfolding, ending: Ending): void {
  const { phase, round } = table.state
  dropCrises(table)
  const resolved = phase === 'crisis' || phase === 'resolution' || phase === 'assessment'
  const onRecord = table.state.history.some(record => record.round === round)
  if (resolved && !onRecord) table.happen({ kind: 'roundClosed', record: roundRecordOf(table.state) })
  table.happen({ kind: 'gameEnded', outcome: outcomeOf(table.state, ending) })
}

function beginPhase(table: Unfolding, phase: Phase, at: number): void {
  table.happen({ kind: 'phaseBegan', phase, clock: clockFor(table.state, phase, at) })
}

function beginRound(table: Unfolding, round: number, moment: Moment): void {
  table.happen({ kind: 'roundBegan', round, income: incomeOf(table.state) })
  openOldActs(table)
  drawInject(table)
  holdScripted(table)
  beginPhase(table, 'briefing', moment.at)
}

/** In a crisis only its sides have something to do; the others are done at once [R1.4]. */
function beginCrisis(table: Unfolding, moment: Moment): void {
  beginPhase(table, 'crisis', moment.at)
  const sides = sidesInCrisis(table.state)
  for (const seat of SEATS) if (!sides.includes(seat)) table.happen({ kind: 'readinessChanged', seat, ready: true })
}

function finishResolution(table: Unfolding, moment: Moment): void {
  afterCrisis(table)
  beginPhase(table, 'resolution', moment.at)
}

/** After the hidden last round the game ends; nobody is told before [R1.6]. */
function endRound(table: Unfolding, moment: Moment): void {
  closeBooks(table)
  table.happen({ kind: 'roundClosed', record: roundRecordOf(table.state) })
  const { round, lastRound, absorbed } = table.state
  if (round >= lastRound) endGame(table, absorbed ? 'absorbed' : 'peace')
  else beginRound(table, round + 1, moment)
}

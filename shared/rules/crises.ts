import type { Chance } from '../base/chance.ts'
import type { CrisisChoice } from '../model/command.ts'
import { type SeatId, supportOf } from '../model/ids.ts'
import type { Crisis, GameState, Incident } from '../model/state.ts'
import { crisisRisk, sidesOf } from './crisis.ts'
import { moveTrack } from './tracks.ts'
import { hotLineBetween } from './transparency.ts'
import { nextIdOf, type Unfolding } from './unfolding.ts'

/** What a side does that gives no answer in time [R1.4]. */
const SILENCE: CrisisChoice = 'hold'

/** Support at home lost by standing down, and points earned when the other side escalated [R5.5]. */
const STAND_DOWN_SUPPORT = -6
const STAND_DOWN_BONUS = 4

export const crisesOpen = (state: GameState): readonly Crisis[] =>
  state.crises.filter(crisis => crisis.status === 'open')

/** Seats that are a side of an open crisis. */
export const sidesInCrisis = (state: GameState): readonly SeatId[] => crisesOpen(state).flatMap(crisis => crisis.seats)

/** Each high-risk incident becomes a crisis; a second between the same two in one round adds to the first [R5.5]. */
export function openCrises(table: Unfolding): void {
  const { round } = table.state
  for (const incident of table.state.incidents.filter(one => one.round === round && one.severity === 'high')) {
    const seats = sidesOf(incident, table.state)
    const same = crisesOpen(table.state).some(crisis => seats.every(seat => crisis.seats.includes(seat)))
    if (!same) table.happen({ kind: 'crisisOpened', crisis: crisisOf(table.state, incident, seats) })
  }
}

const crisisOf = (state: GameState, incident: Incident, seats: readonly [SeatId, SeatId]): Crisis => ({
  id: nextIdOf(state, 'k'),
  round: state.round,
  incident: incident.id,
  zone: incident.zone,
  pair: incident.pair,
  seats,
  hotLine: hotLineBetween(state, incident.zone, seats[0], seats[1]),
  messages: [],
  choices: {},
  status: 'open',
  war: false,
  risk: null,
  fear: null,
})

/** Choices are opened together; true when one of the crises becomes a war [R5.5]. */
export function closeCrises(table: Unfolding, chance: Chance): boolean {
  let atWar = false
  for (const { id, seats, choices } of crisesOpen(table.state))
    for (const seat of seats)
      if (choices[seat] === undefined) table.happen({ kind: 'crisisChosen', crisis: id, seat, choice: SILENCE })
  for (const crisis of crisesOpen(table.state)) {
    const { risk, fear } = crisisRisk(table.state, crisis)
    const war = chance.happens(`war ${crisis.id}`, risk)
    table.happen({ kind: 'crisisClosed', crisis: crisis.id, war, risk, fear })
    atWar ||= war
    settleStandDown(table, crisis)
  }
  return atWar
}

/** The game is ended over open crises: they end without war [R1.6]. */
export function dropCrises(table: Unfolding): void {
  for (const { id } of crisesOpen(table.state))
    table.happen({ kind: 'crisisClosed', crisis: id, war: false, risk: 0, fear: 0 })
}

/** Standing down costs support at home, and earns respect where the other side escalated [R5.5]. */
function settleStandDown(table: Unfolding, { seats, choices, zone }: Crisis): void {
  for (const seat of seats) {
    if (choices[seat] !== 'stand-down') continue
    const reason = { key: 'reason.stoodDown', values: { zone }, rule: 'R5.5' }
    const change = moveTrack(table.state, supportOf(seat), STAND_DOWN_SUPPORT, reason, null)
    if (change.delta !== 0) table.happen({ kind: 'trackChanged', change })
    const other = seats.find(one => one !== seat)
    if (other !== undefined && choices[other] === 'escalate')
      table.happen({ kind: 'bonusEarned', seat, points: STAND_DOWN_BONUS })
  }
}

import type { Chance } from '../base/chance.ts'
import { SEATS } from '../model/ids.ts'
import type { TrackChange } from '../model/state.ts'
import { expireProposals } from './agreements/expire.ts'
import { openCrises } from './crises.ts'
import { incidentsOf } from './incidents.ts'
import { settleInject } from './injects.ts'
import { carryOutOrders } from './orders/resolve.ts'
import { judgePledges } from './pledges.ts'
import { settleRequests } from './requests.ts'
import { CARRY_OVER } from './round.ts'
import { reactToActs } from './sightings.ts'
import { tensionAfterAct, tensionChange, tensionStep } from './tension.ts'
import { belarusStep, cohesionStep, predictabilityStep } from './tracks.ts'
import { trustDrift } from './trust.ts'
import type { Unfolding } from './unfolding.ts'

type Step = (table: Unfolding, chance: Chance) => void

/** Steps 1 to 4, when the orders are in [R5.0]. The order of the rows is the order of events. */
const BEFORE_CRISIS: readonly (readonly [string, Step])[] = [
  ['answers to the card', settleInject],
  ['1 orders', carryOutOrders],
  ['1 unanswered requests', settleRequests],
  ['2 trust after acts', reactToActs],
  ['2 pledges', judgePledges],
  ['2 trust drifts', driftTrust],
  ['3 tension', moveTension],
  ['4 incidents', haveIncidents],
  ['5 crises arise', openCrises],
]

/** Steps 6 to 8, after the crises, if any. */
const AFTER_CRISIS: readonly (readonly [string, (table: Unfolding) => void])[] = [
  ['6 cohesion', moveCohesion],
  ['7 Belarus', moveBelarus],
  ['8 predictability', movePredictability],
]

/** What happens when the orders are in, up to the crises that arise [R5.0]. */
export function beforeCrisis(table: Unfolding, chance: Chance): void {
  for (const [, step] of BEFORE_CRISIS) step(table, chance)
}

/** What happens once the crises are over [R5.0]. */
export function afterCrisis(table: Unfolding): void {
  for (const [, step] of AFTER_CRISIS) step(table)
}

/** At the end of a round open proposals expire and points beyond the carry-over lapse [R1.3] [R6.10]. */
export function closeBooks(table: Unfolding): void {
  expireProposals(table)
  for (const seat of SEATS) {
    const lapsed = table.state.seats[seat].ap - CARRY_OVER
    if (lapsed > 0) table.happen({ kind: 'apSpent', seat, ap: lapsed })
  }
}

function driftTrust(table: Unfolding): void {
  for (const change of trustDrift(table.state)) table.happen({ kind: 'trustChanged', change })
}

function moveTension(table: Unfolding): void {
  for (const change of tensionStep(table.state)) table.happen({ kind: 'tensionChanged', change })
  for (const act of table.state.acts.filter(({ round }) => round === table.state.round))
    for (const change of tensionAfterAct(table.state, act)) table.happen({ kind: 'tensionChanged', change })
}

function haveIncidents(table: Unfolding, chance: Chance): void {
  for (const incident of incidentsOf(table.state, chance)) {
    table.happen({ kind: 'incidentHappened', incident })
    const { zone, severity } = incident
    const reason = { key: 'reason.incident', values: { zone, severity }, rule: 'R5.4' }
    const change = tensionChange(table.state, incident.pair, incident.shock, reason, null)
    if (change !== null) table.happen({ kind: 'tensionChanged', change })
  }
}

function moveCohesion(table: Unfolding): void {
  happenAll(table, cohesionStep(table.state))
}

function moveBelarus(table: Unfolding): void {
  table.happen(...belarusStep(table.state))
}

function movePredictability(table: Unfolding): void {
  happenAll(table, predictabilityStep(table.state))
}

function happenAll(table: Unfolding, changes: readonly TrackChange[]): void {
  for (const change of changes) if (change.delta !== 0) table.happen({ kind: 'trackChanged', change })
}

import { seatsOf } from '../../../model/ids.ts'
import type { Said } from '../../../model/said.ts'
import type { Act, Crisis, GameState, Incident } from '../../../model/state.ts'
import { type Eyes, knowsAct } from '../eyes.ts'
import type { Told } from './entry.ts'

/** What was done: acts known to the viewer. */
export const actsTold = (state: GameState, eyes: Eyes): Told[] =>
  state.acts.filter(act => knowsAct(eyes, act)).map(act => actTold(act))

function actTold(act: Act): Told {
  return {
    key: `act:${act.by}:${act.order.code}`,
    stage: 'act',
    round: act.round,
    icon: 'act',
    by: act.by,
    area: act.area,
    said: actSaid(act),
    secret: !act.open,
  }
}

function actSaid({ by, order, area, label }: Act): Said {
  const place = area === null ? {} : { area }
  const claim = label === null ? {} : { claim: label.claim }
  const to = label === null || label.to === null ? {} : { to: label.to }
  const where = area === null ? '' : 'At'
  const called = label === null ? '' : label.to === null ? 'Called' : 'Answering'
  return { key: `chronicle.act${where}${called}`, values: { by, order: order.code, ...place, ...claim, ...to } }
}

/** What happened: incidents are public. */
export const incidentsTold = (state: GameState): Told[] => state.incidents.map(incident => incidentTold(incident))

function incidentTold({ round, zone, pair, severity }: Incident): Told {
  const [seat, other] = seatsOf(pair)
  return {
    key: `incident:${zone}:${pair}:${severity}`,
    stage: 'incident',
    round,
    icon: 'incident',
    by: null,
    area: null,
    said: { key: `chronicle.incident.${severity}`, values: { zone, seat, with: other } },
    secret: false,
  }
}

/** Crises are public; what each side chose is so once they are closed [R9.9]. */
export const crisesTold = (state: GameState): Told[] => state.crises.flatMap(crisis => crisisTold(crisis))

function crisisTold(crisis: Crisis): Told[] {
  const { zone, seats } = crisis
  const [seat, other] = seats
  const base = { stage: 'crisis', round: crisis.round, icon: 'crisis', by: null, area: null, secret: false } as const
  const opened: Told = {
    ...base,
    key: `crisis:${zone}`,
    said: { key: 'chronicle.crisis.opened', values: { zone, seat, with: other } },
  }
  if (crisis.status === 'open') return [opened]
  const chosen = seats.map(
    (side): Told => ({
      ...base,
      key: `crisis:${zone}:${side}`,
      by: side,
      said: { key: `chronicle.crisis.chose.${crisis.choices[side] ?? 'hold'}`, values: { zone, by: side } },
    }),
  )
  const closed: Told = {
    ...base,
    key: `crisis:${zone}:closed`,
    said: { key: crisis.war ? 'chronicle.crisis.war' : 'chronicle.crisis.passed', values: { zone, seat, with: other } },
  }
  return [opened, ...chosen, closed]
}

import type { StoryStep } from '../../model/frame.ts'
import { TRACKS } from '../../model/ids.ts'
import type { Said } from '../../model/said.ts'
import type { GameState } from '../../model/state.ts'
import { securityOf } from '../perception.ts'
import { globalTension } from '../tension.ts'
import { knowsAgreement, knowsBroken } from './agreements.ts'
import { crisisView } from './crises.ts'
import { exercisesView } from './exercises.ts'
import { type Eyes, knowsAct } from './eyes.ts'
import { toldRound } from './told.ts'

/** The last resolution as this viewer may know it, in the order in which it is told [R9.10]. */
export function storyView(state: GameState, eyes: Eyes): StoryStep[] {
  const round = toldRound(state)
  if (round < 1) return []
  const told = [
    ...actSteps(state, eyes, round),
    ...(round === state.round ? exercisesView(state, eyes) : []).map(
      exercise => ({ kind: 'exercise', exercise }) as const,
    ),
    ...brokenSteps(state, eyes, round),
    ...incidentSteps(state, round),
    ...state.crises
      .filter(crisis => crisis.round === round)
      .map(crisis => ({ kind: 'crisis', crisis: crisisView(state, eyes, crisis) }) as const),
  ]
  return state.phase === 'crisis' ? told : [...told, ...resultSteps(state, eyes, round)]
}

const actSteps = (state: GameState, eyes: Eyes, round: number): StoryStep[] =>
  state.acts
    .filter(act => act.round === round && knowsAct(eyes, act))
    .map(act => ({
      kind: 'act',
      by: act.by,
      code: act.order.code,
      area: act.area,
      label: act.label,
      mine: act.by === eyes.seat,
      effects: act.effects,
    }))

const incidentSteps = (state: GameState, round: number): StoryStep[] =>
  state.incidents
    .filter(incident => incident.round === round)
    .map(({ zone, pair, severity }) => ({ kind: 'incident', zone, pair, severity }))

function brokenSteps(state: GameState, eyes: Eyes, round: number): StoryStep[] {
  const agreements = state.agreements.flatMap(agreement =>
    agreement.endedIn === round &&
    agreement.status === 'violated' &&
    agreement.endedBy !== null &&
    knowsAgreement(eyes, agreement)
      ? [broken(agreement.endedBy, { key: 'chronicle.broken.agreement', values: { agreement: agreement.terms.type } })]
      : [],
  )
  const pledges = state.pledges.flatMap(pledge =>
    pledge.judgedIn === round && knowsBroken(eyes, pledge)
      ? [broken(pledge.by, { key: 'chronicle.broken.pledge', values: { pledge: pledge.terms.type } })]
      : [],
  )
  return [...agreements, ...pledges]
}

const broken = (by: GameState['pledges'][number]['by'], what: Said): StoryStep => ({ kind: 'broken', by, what })

/** What the round did to the tracks, to tension and to the viewer's own security. */
function resultSteps(state: GameState, eyes: Eyes, round: number): StoryStep[] {
  const before = state.history.find(record => record.round === round - 1)
  if (before === undefined) return []
  const after = state.history.find(record => record.round === round)
  const tracks = after?.tracks ?? state.tracks
  const steps: StoryStep[] = TRACKS.filter(track => tracks[track] !== before.tracks[track]).map(track => ({
    kind: 'track',
    track,
    from: before.tracks[track],
    to: tracks[track],
  }))
  steps.push({ kind: 'tension', from: before.tension, to: after?.tension ?? globalTension(state.tension) })
  const { seat } = eyes
  if (seat !== null) {
    const to = after === undefined ? securityOf(state, seat) : after.security[seat]
    steps.push({ kind: 'security', from: before.security[seat], to })
  }
  return steps
}

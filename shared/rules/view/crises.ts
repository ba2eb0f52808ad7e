import { CRISIS_CHOICES } from '../../model/command.ts'
import type { CrisisView } from '../../model/frame.ts'
import type { Crisis, GameState } from '../../model/state.ts'
import { hotLineBetween } from '../transparency.ts'
import { type Eyes, isAmong } from './eyes.ts'
import { knownLines } from './zones.ts'

/** That there is a crisis is public; its messages are for the two sides, and choices for nobody until it is closed [R9.9]. */
export function crisisView(state: GameState, eyes: Eyes, crisis: Crisis): CrisisView {
  const open = crisis.status === 'open'
  const side = isAmong(eyes, crisis.seats)
  const mine = open && eyes.seat !== null && crisis.seats.includes(eyes.seat) ? eyes.seat : null
  const undecided = mine !== null && crisis.choices[mine] === undefined
  return {
    id: crisis.id,
    round: crisis.round,
    zone: crisis.zone,
    seats: crisis.seats,
    open,
    hotLine: crisis.hotLine && (side || hotLineBetween(knownLines(state, eyes), crisis.zone, ...crisis.seats)),
    messages: side ? crisis.messages.map(({ from, text }) => ({ from, text })) : [],
    choices: eyes.all || !open ? crisis.choices : ownChoice(crisis, mine),
    options: undecided ? CRISIS_CHOICES : [],
    mayMessage: undecided && crisis.hotLine && !crisis.messages.some(message => message.from === mine),
    war: crisis.war,
  }
}

function ownChoice(crisis: Crisis, mine: Crisis['seats'][number] | null): CrisisView['choices'] {
  const choice = mine === null ? undefined : crisis.choices[mine]
  return mine === null || choice === undefined ? {} : { [mine]: choice }
}

export const crisesView = (state: GameState, eyes: Eyes): CrisisView[] =>
  state.crises.map(crisis => crisisView(state, eyes, crisis))

import type { InjectView } from '../../model/frame.ts'
import type { GameState } from '../../model/state.ts'
import { injectChoices } from '../injects.ts'
import { SEQUENCE } from '../sequence.ts'
import type { Eyes } from './eyes.ts'

/** The round's card is public; what a seat may answer and has answered is its own business [R9.2]. */
export function injectView(state: GameState, { seat }: Eyes): InjectView | null {
  const inject = state.injects.find(({ round }) => round === state.round)
  if (inject === undefined) return null
  const { id, answers } = inject
  const chosen = seat === null ? null : (answers[seat] ?? null)
  const open = SEQUENCE[state.phase].commands.includes('answerInject')
  return { id, choices: seat === null || chosen !== null || !open ? [] : injectChoices(id, seat), chosen }
}

import type { Chance } from '../base/chance.ts'
import { once } from '../base/lazy.ts'
import type { SeatCommand } from '../model/command.ts'
import type { Frame } from '../model/frame.ts'
import { policyNamed } from './policies/index.ts'
import { sightOf } from './sight.ts'
import { EVEN_TEMPER, type Temperament } from './temperament.ts'
import { tempered } from './tempered.ts'
import { nextInPhase } from './turn.ts'

export { DEFAULT_POLICY, POLICIES, type PolicyName } from './policies/index.ts'
export { EVEN_TEMPER, type Temperament } from './temperament.ts'

/**
 * What a bot of this policy wants to do next in the frame's seat; null when it is done with the phase [R11.1]. To be asked
 * again after each command with the frame that followed. Draws are named, so with the same frame and chance it wants the
 * same thing. A command that is refused must not be asked for again: let the bot commit then.
 */
export function nextBotCommand(
  policy: string,
  frame: Frame,
  chance: Chance,
  temperament: Temperament = EVEN_TEMPER,
): SeatCommand | null {
  if (frame.head.status !== 'playing') return null
  const sight = sightOf(frame, chance, temperament)
  return sight === null
    ? null
    : nextInPhase(
        sight,
        once(() => tempered(sight, policyNamed(policy)(sight))),
      )
}

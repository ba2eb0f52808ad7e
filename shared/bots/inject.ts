import { cardOf } from '../content/injects/catalog.ts'
import type { Effect } from '../content/orders/effect.ts'
import type { SeatCommand } from '../model/command.ts'
import { type Sight, tagOf } from './sight.ts'
import type { Stance, TakeStance } from './stance.ts'
import { type Worth, worthOfAll } from './worth.ts'

/** Answers the round's card with the choice that the stance likes best, hoping that others choose alike [R11.9]. */
export function answerInject(sight: Sight, takeStance: TakeStance): SeatCommand | null {
  const { inject } = sight.frame.head
  if (inject === null || inject.chosen !== null || inject.choices.length === 0) return null
  const stance = takeStance()
  const liked = inject.choices.map(choice => ({ choice, score: scoreOf(sight, stance, inject.id, choice) }))
  const best = liked.reduce((top, one) => (one.score > top.score ? one : top))
  return { kind: 'answerInject', choice: best.choice }
}

function scoreOf(sight: Sight, stance: Stance, id: string, choice: string): number {
  const card = cardOf(id)
  if (card === null) return 0
  const mine = worthOfAll(card.answers[choice] ?? [], sight.me, {})
  const ours = worthOfAll(
    card.together.flatMap(effect => hoped(effect, choice)),
    sight.me,
    {},
  )
  const whim = 0.1 * sight.chance.unit(tagOf(sight, `inject|${id}|${choice}`))
  return liking(stance, mine) + liking(stance, ours) / 2 + whim
}

const liking = (stance: Stance, { gain, tension }: Worth): number => stance.ambition * gain - stance.calm * tension

/** What comes of a choice if all others who are asked make it too. */
const hoped = (effect: Effect, choice: string): readonly Effect[] =>
  effect.do === 'when' && effect.if.if === 'answered'
    ? effect.if.choice === choice
      ? effect.effects
      : (effect.else ?? [])
    : [effect]

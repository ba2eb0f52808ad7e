import { type Sight, trustIn } from './sight.ts'
import type { Stance } from './stance.ts'
import type { Temperament } from './temperament.ts'

/** A policy's stance as the temperament of all bots bends it [R11.10]. */
export function tempered(sight: Sight, stance: Stance): Stance {
  const { signing, exercises, threshold } = sight.temperament
  const appetite = appetiteIn(sight.temperament, sight.frame.head.round)
  return {
    ...stance,
    wants: {
      ...stance.wants,
      'offensive-build': appetite * stance.wants['offensive-build'],
      'defensive-build': appetite * stance.wants['defensive-build'],
    },
    notice: exercises === 'mixed' ? stance.notice : exercises,
    agreesWith: seat =>
      signing === 'free' || (stance.agreesWith(seat) && (signing === 'policy' || trustIn(sight, seat) >= threshold)),
  }
}

const appetiteIn = ({ reaction, fatigue }: Temperament, round: number): number =>
  reaction * (1 - fatigue) ** Math.max(0, round - 1)

import { tidy } from '../../base/records.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Reason } from '../../model/said.ts'
import { type Eyes, mayKnow } from './eyes.ts'

interface Change {
  readonly round: number
  readonly delta: number
  readonly reason: Reason
  readonly seenBy: readonly SeatId[] | null
}

interface ChangeView {
  readonly round: number
  readonly delta: number
  readonly reason: Reason
}

const UNEXPLAINED: Reason = { key: 'reason.unexplained', rule: 'R9.8' }

/**
 * Changes with the reasons that the viewer may know. What remains unexplained in a round is summed up in one line at the
 * round's end, so that not even the number of hidden causes shows [R9.8].
 */
export function changesView(changes: readonly Change[], eyes: Eyes): ChangeView[] {
  const shown: ChangeView[] = []
  let hidden: number | null = null
  changes.forEach((change, index) => {
    if (mayKnow(eyes, change.seenBy)) shown.push({ round: change.round, delta: change.delta, reason: change.reason })
    else hidden = (hidden ?? 0) + change.delta
    const roundEnds = changes[index + 1]?.round !== change.round
    if (roundEnds && hidden !== null) {
      shown.push({ round: change.round, delta: tidy(hidden), reason: UNEXPLAINED })
      hidden = null
    }
  })
  return shown
}

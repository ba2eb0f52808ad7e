import type { Rating } from '../../model/command.ts'
import type { SeatId } from '../../model/ids.ts'
import type { Refusal } from '../../model/said.ts'
import { refuseDraft } from '../orders/index.ts'
import { advanceIfReady } from '../phases.ts'
import { seatRule } from './rule.ts'

/** A draft is kept only if it could be committed as it stands [R6.2]. */
export const saveDraft = seatRule('saveDraft', (table, { orders }, { seat }) => {
  const { state } = table
  if (state.phase === 'orders' && state.seats[seat].ready) return { key: 'committed' }
  const refused = refuseDraft(state, seat, orders)
  if (refused !== null) return refused
  table.happen({ kind: 'draftSaved', seat, orders })
  return null
})

/** "I am done": in `orders` it commits the draft. When all are done the phase ends by itself [R1.5]. */
export const commit = seatRule('commit', (table, _, { seat, at, chance }) => {
  const { state } = table
  if (state.seats[seat].ready) return { key: 'already-done' }
  if (state.phase === 'orders') {
    const refused = refuseDraft(state, seat, state.seats[seat].draft)
    if (refused !== null) return refused
  }
  table.happen({ kind: 'readinessChanged', seat, ready: true })
  advanceIfReady(table, { at, chance })
  return null
})

export const uncommit = seatRule('uncommit', (table, _, { seat }) => {
  if (!table.state.seats[seat].ready) return { key: 'not-done' }
  table.happen({ kind: 'readinessChanged', seat, ready: false })
  return null
})

/** Ratings are data about how seats judge each other; they have no effect on play [R1.7]. */
export const assess = seatRule('assess', (table, { ratings }, { seat }) => {
  const refused = refuseRatings(seat, ratings)
  if (refused !== null) return refused
  table.happen({ kind: 'assessed', seat, ratings })
  return null
})

function refuseRatings(seat: SeatId, ratings: readonly Rating[]): Refusal | null {
  const about = ratings.map(rating => rating.about)
  if (about.some(other => other === seat)) return { key: 'rate-others' }
  if (new Set(about).size !== about.length) return { key: 'rated-twice' }
  return null
}

import type { SeatId, Viewer } from '../../shared/model/ids.ts'
import type { Pass } from '../store/store.ts'

/** Who a connection belongs to. Made on the server from the bearer token, kept beside the reservation, never sent. */
export type Entrance =
  | { readonly role: 'seat'; readonly seat: SeatId }
  | { readonly role: 'facilitator' }
  | { readonly role: 'spectator' }

export function entranceOf(pass: Pass): Entrance {
  if (pass.role !== 'seat') return { role: pass.role }
  if (pass.seat === null) throw new Error('a pass to a seat names no seat')
  return { role: 'seat', seat: pass.seat }
}

/** Whose eyes a device looks through when it comes in [R9.1]. */
export function firstViewer(entrance: Entrance): Viewer {
  switch (entrance.role) {
    case 'seat':
      return entrance.seat
    case 'facilitator':
      return 'truth'
    case 'spectator':
      return 'public'
  }
}

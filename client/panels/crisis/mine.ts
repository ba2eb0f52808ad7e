import type { CrisisView } from '../../../shared/model/frame.ts'
import type { SeatId, Viewer } from '../../../shared/model/ids.ts'

/** Whether the viewer is one of the two sides that must choose. */
export const isMine = <V extends Viewer>(crisis: CrisisView, viewer: V): viewer is V & SeatId =>
  crisis.seats.some(seat => seat === viewer)

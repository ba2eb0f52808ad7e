import type { SeatId, Viewer } from '../../../shared/model/ids.ts'
import { seatList } from '../../describe/agreements.ts'
import type { Tell } from '../../describe/tell.ts'

/** A room is named after those in it, without the viewer. */
export const roomName = (tell: Tell, members: readonly SeatId[], viewer: Viewer): string =>
  seatList(
    tell,
    members.filter(member => member !== viewer),
  )

import { isSea, REGION_TABLE } from '../../../shared/content/map/areas.ts'
import type { BoardSlice } from '../../../shared/model/frame.ts'
import type { AreaId, SeatId } from '../../../shared/model/ids.ts'

/** Who holds an area, and what must be said along with it. */
export interface Holding {
  /** The seat that holds it now; null at sea and in neutral Sweden. */
  readonly holder: SeatId | null
  /** A Belarusian region counted as Russian since Belarus was absorbed. */
  readonly absorbed: boolean
  readonly contested: boolean
}

const NOBODY: Holding = { holder: null, absorbed: false, contested: false }

export function holdingOf(area: AreaId, board: Pick<BoardSlice, 'absorbed'>): Holding {
  if (isSea(area)) return NOBODY
  const { holder, contested } = REGION_TABLE[area]
  const absorbed = board.absorbed && holder === 'BY'
  return { holder: absorbed ? 'RU' : holder, absorbed, contested }
}

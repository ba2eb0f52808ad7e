import { create } from 'zustand'
import type { AreaId } from '../../shared/model/ids.ts'

/** A question that the board answers: the areas among which one is to be picked. */
export interface Asking {
  readonly choices: readonly AreaId[]
  readonly onPick: (area: AreaId) => void
}

/** What this device is looking at; never sent and never stored. */
interface Selection {
  /** The area whose card is open. */
  readonly area: AreaId | null
  readonly hovered: AreaId | null
  /** Areas that somebody points at from a panel: an order's, a chronicle entry's, the resolution's. */
  readonly pointed: readonly AreaId[]
  /** Set by the order desk while it asks for a place. */
  readonly asking: Asking | null
}

export const useSelection = create<Selection>()(() => ({ area: null, hovered: null, pointed: [], asking: null }))

export const selectArea = (area: AreaId | null): void => useSelection.setState({ area })
export const hoverArea = (hovered: AreaId | null): void => useSelection.setState({ hovered })
export const pointAt = (pointed: readonly AreaId[]): void => useSelection.setState({ pointed })
export const askForArea = (asking: Asking | null): void => useSelection.setState({ asking })

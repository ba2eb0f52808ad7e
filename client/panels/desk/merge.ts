import type { Order } from '../../../shared/model/order.ts'

/** This device's view of the draft. `local` is null while it agrees with the server's. */
export interface DraftState {
  /** Table, seat and round that the draft belongs to: another round's edits are never shown in this one. */
  readonly key: string
  readonly server: readonly Order[]
  readonly local: readonly Order[] | null
  /** What has been sent and not yet answered. */
  readonly sent: readonly Order[] | null
  /** The server has confirmed `local`; its next draft replaces it. */
  readonly confirmed: boolean
}

export const sameOrders = (a: readonly Order[], b: readonly Order[]): boolean =>
  a.length === b.length && a.every((order, i) => sameOrder(order, b[i]))

function sameOrder(a: Order, b: Order | undefined): boolean {
  if (!b || a.code !== b.code || a.label?.claim !== b.label?.claim || a.label?.to !== b.label?.to) return false
  const slots = Object.keys(a.picks)
  return slots.length === Object.keys(b.picks).length && slots.every(slot => a.picks[slot] === b.picks[slot])
}

export const startDraft = (key: string, server: readonly Order[]): DraftState => ({
  key,
  server,
  local: null,
  sent: null,
  confirmed: false,
})

/** What the screen shows. */
export const shownDraft = (state: DraftState): readonly Order[] => state.local ?? state.server

/** Edits not yet known to be on the server. */
export const isDirty = (state: DraftState): boolean => state.local !== null && !state.confirmed

/**
 * A frame has come. Unsaved local edits win over what the server says; a clean draft follows the server, which may
 * have been changed on a second device. A committed draft is the server's alone.
 */
export function draftArrived(
  state: DraftState,
  frame: { readonly key: string; readonly draft: readonly Order[]; readonly committed: boolean },
): DraftState {
  if (frame.key !== state.key || frame.committed) {
    return { ...startDraft(frame.key, frame.draft), sent: frame.key === state.key ? state.sent : null }
  }
  if (state.local === null) return { ...state, server: frame.draft }
  if (sameOrders(state.local, frame.draft)) return { ...state, server: frame.draft, local: null, confirmed: false }
  const changed = !sameOrders(state.server, frame.draft)
  if (state.confirmed && changed) return { ...state, server: frame.draft, local: null, confirmed: false }
  return { ...state, server: frame.draft }
}

/** The person changed the draft. */
export const draftEdited = (state: DraftState, orders: readonly Order[]): DraftState =>
  sameOrders(orders, state.server) && state.sent === null
    ? { ...state, local: null, confirmed: false }
    : { ...state, local: orders, confirmed: false }

export const draftSent = (state: DraftState, orders: readonly Order[]): DraftState => ({ ...state, sent: orders })

/** The server answered a save. Edits made meanwhile stay dirty. */
export function draftAnswered(state: DraftState, ok: boolean): DraftState {
  const { sent, local } = state
  if (!ok || sent === null || local === null || !sameOrders(sent, local)) return { ...state, sent: null }
  if (sameOrders(local, state.server)) return { ...state, sent: null, local: null, confirmed: false }
  return { ...state, sent: null, confirmed: true }
}

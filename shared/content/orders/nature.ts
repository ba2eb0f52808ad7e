import type { Order } from '../../model/order.ts'
import { rowOf } from './catalog.ts'
import type { NatureKind, NatureSpec } from './row.ts'

/** Sizes of exercises in brigade-equivalents of temporary offensive weight [R6.6]. */
export const EXERCISE_SIZES: Readonly<Record<string, number>> = {
  small: 0.5,
  medium: 1.5,
  large: 2.5,
  readiness: 3,
  strategic: 5,
}

/** Marks the hidden part of an under-declared exercise; no seat can pick it. */
export const CONCEALED = 'concealed'

export type Notice = 'snap' | 'notified' | 'observed'

/** What an order is, as those who see it judge it. Units are brigade-equivalents. */
export interface Nature {
  readonly kind: NatureKind
  readonly units: number
  /** Only for exercises. */
  readonly notice: Notice | null
  /** An exercise declared at less than its size. */
  readonly underDeclared: boolean
  /** The part of such an exercise that was kept quiet, as an act of its own, known only to those who found it out. */
  readonly concealed: boolean
}

const PLAIN = { notice: null, underDeclared: false, concealed: false }

/** The nature of an order as it truly is; how it looks is a matter of perception. */
export function natureOf(order: Order): Nature {
  const row = rowOf(order.code)
  if (row === null) return { kind: 'other', units: 0, ...PLAIN }
  const picked = row.natureBy === undefined ? undefined : order.picks[row.natureBy.slot]
  const spec = (picked === undefined ? undefined : row.natureBy?.of[picked]) ?? row.nature
  return spec.kind === 'exercise' ? exerciseNature(spec, order) : { kind: spec.kind, units: spec.units ?? 1, ...PLAIN }
}

const NOTICES: readonly Notice[] = ['snap', 'notified', 'observed']

function exerciseNature(spec: NatureSpec, { picks }: Order): Nature {
  if (picks.notice === CONCEALED) return { kind: 'other', units: 0, ...PLAIN, concealed: true }
  const underDeclared = picks.notice === 'under-declared'
  const chosen = NOTICES.find(notice => notice === picks.notice)
  return {
    kind: 'exercise',
    units: spec.units ?? EXERCISE_SIZES[picks.size ?? 'small'] ?? 0.5,
    notice: underDeclared ? 'notified' : (chosen ?? spec.notice ?? 'snap'),
    underDeclared,
    concealed: false,
  }
}

import type { AreaRef, SeatRef } from '../../../shared/content/orders/effect.ts'
import type { Tell } from '../tell.ts'

/** In whose words effects and conditions are told. */
export interface Context {
  readonly tell: Tell
  /** What `self` is called: the seat that gives the order, the guest, whoever gave the answer. */
  readonly self: string
  /** The card in whose answers a condition may look. */
  readonly inject?: string
}

/** "Poland"; "the Baltics"; "the seat that gives it"; "the seat picked". */
export function seatName({ tell, self }: Context, ref: SeatRef): string {
  if (ref === 'self') return self
  return ref.startsWith('slot:') ? tell.t('rules.ref.seat') : tell.t(`seat.${ref}.in`)
}

export const placeName = ({ tell }: Context, ref: AreaRef): string =>
  ref.startsWith('slot:') ? tell.t('rules.ref.place') : tell.t(`area.${ref}`)

/** "Poland, the Baltics and Belarus". */
export function list(context: Context, refs: readonly SeatRef[]): string {
  return joined(
    context.tell,
    refs.map(ref => seatName(context, ref)),
    'list.and',
  )
}

export function joined(tell: Tell, parts: readonly string[], key: 'list.and' | 'rules.or'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : tell.t(key, { first: parts.slice(0, -1).join(', '), last })
}

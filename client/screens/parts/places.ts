import type { FacilitatorTicket, SeatTicket } from '../../../shared/protocol/http.ts'
import { type Remembered, remember } from '../../link/remembered.ts'

/** Where a place is entered: its secret stands in the fragment, which no server ever sees in an address. */
export const addressOf = ({ seat, token }: Pick<Remembered, 'seat' | 'token'>): string =>
  `${seat === null ? '/console' : '/table'}#${token}`

/** Keeps a seat on this device and says where it is entered. */
export function takeSeat({ token, table, seat }: SeatTicket, code: string | null): string {
  remember({ token, table, seat, code })
  return addressOf({ seat, token })
}

/** The same for the facilitator's place. */
export function takeConsole({ token, table, code }: FacilitatorTicket): string {
  remember({ token, table, seat: null, code })
  return addressOf({ seat: null, token })
}

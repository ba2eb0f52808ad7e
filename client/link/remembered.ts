import { SEATS, type SeatId } from '../../shared/model/ids.ts'

/** A place at a table that this device may take again. Kept on the device only. */
export interface Remembered {
  readonly token: string
  readonly table: string
  /** Null: the facilitator's place. */
  readonly seat: SeatId | null
  readonly code: string | null
}

const KEY = 'kordon.places'
const MOST = 6

const isPlace = (value: unknown): value is Remembered => {
  const place = value as Partial<Remembered> | null
  return (
    typeof place?.token === 'string' &&
    typeof place.table === 'string' &&
    (place.seat === null || SEATS.some(seat => seat === place.seat))
  )
}

/** Places on this device, latest first. */
export function remembered(): readonly Remembered[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPlace) : []
  } catch {
    return []
  }
}

const keep = (places: readonly Remembered[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(places.slice(0, MOST)))
  } catch {
    // A private window may store nothing; the link itself still opens the seat.
  }
}

export const remember = (place: Remembered): void =>
  keep([place, ...remembered().filter(({ token }) => token !== place.token)])

export const forget = (token: string): void => keep(remembered().filter(place => place.token !== token))

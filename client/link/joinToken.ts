import { nanoid } from 'nanoid'

const keyOf = (code: string): string => `kordon.join.${code}`
const LENGTH = 32

/**
 * The secret with which this tab asks for a seat in a session. It stays the same until a seat was given, through a lost
 * answer and a reload, so that asking again never takes a second seat.
 */
export function joinToken(code: string): string {
  try {
    const token = sessionStorage.getItem(keyOf(code)) ?? nanoid(LENGTH)
    sessionStorage.setItem(keyOf(code), token)
    return token
  } catch {
    return nanoid(LENGTH)
  }
}

/** The seat was given: whoever joins next from this tab is somebody else. */
export function endJoin(code: string): void {
  try {
    sessionStorage.removeItem(keyOf(code))
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

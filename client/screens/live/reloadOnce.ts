import { PROTOCOL_VERSION } from '../../../shared/protocol/names.ts'

const KEY = 'kordon.reloaded'

/** The server has moved on to another version: the page is loaded again, but not for ever. */
export function reloadOnce(): void {
  const version = String(PROTOCOL_VERSION)
  try {
    if (sessionStorage.getItem(KEY) === version) return
    sessionStorage.setItem(KEY, version)
  } catch {
    return
  }
  location.reload()
}

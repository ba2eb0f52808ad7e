import { useSyncExternalStore } from 'react'

const onHash = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The secret in the fragment of the address, or null. It stays there, so that a reload finds it again. */
export const useToken = (): string | null => useSyncExternalStore(onHash, () => location.hash.slice(1) || null)

import { useSyncExternalStore } from 'react'

const QUERY = '(max-width: 64rem)'

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** True on a phone or a small tablet, where map and sheets take turns and the tabs stand under the thumb. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  )

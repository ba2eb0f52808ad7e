import { type RefObject, useEffect } from 'react'

let arrived = false

/**
 * Moves the focus to what a new screen is about, so that a keyboard or screen reader begins there. The first screen
 * after a load is left to the browser.
 */
export function useArrival(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (arrived) target.current?.focus({ preventScroll: true })
    arrived = true
  }, [target])
}

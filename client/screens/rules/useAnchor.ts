import { useEffect, useRef } from 'react'

/** Shows and focuses the part that the address names; false where it is not on the page. */
function go(): boolean {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id === '' ? null : document.getElementById(id)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
  return target !== null || id === ''
}

/**
 * Goes to the part that the address names: the page's content comes later than the browser looks for it. A part that a
 * search hides is shown first: `whole` says whether all is shown, `showAll` asks for it.
 */
export function useAnchor(whole: boolean, showAll: () => void): void {
  const owed = useRef(true)
  useEffect(() => {
    if (whole && owed.current) {
      owed.current = false
      go()
    }
  }, [whole])
  useEffect(() => {
    const move = () => {
      if (go()) return
      owed.current = true
      showAll()
    }
    window.addEventListener('hashchange', move)
    return () => window.removeEventListener('hashchange', move)
  }, [showAll])
}

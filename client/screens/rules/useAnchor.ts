import { useEffect } from 'react'

/** Goes to the part that the address names: the page's content comes later than the browser looks for it. */
export function useAnchor(): void {
  useEffect(() => {
    const go = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
      if (target === null) return
      target.scrollIntoView({ block: 'start' })
      target.focus({ preventScroll: true })
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [])
}

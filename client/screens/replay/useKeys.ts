import { useEffect, useRef } from 'react'

export interface ReplayKeys {
  readonly toggle: () => void
  readonly step: (by: -1 | 1) => void
  readonly jump: (way: -1 | 1) => void
}

/** Where a key already means something, the replay leaves it alone. */
const OWN_KEYS = 'input, textarea, select, [role=slider], [role=tab], [role=radio], [role=application], [role=menu]'
const PRESSED_BY_SPACE = 'button, a, [role=button]'

/** Space plays, arrows step, arrows with Shift jump by a phase. */
export function useKeys(keys: ReplayKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || target?.closest(OWN_KEYS)) return
      if (event.key === ' ' && !target?.closest(PRESSED_BY_SPACE)) latest.current.toggle()
      else if (event.key === 'ArrowLeft') latest.current[event.shiftKey ? 'jump' : 'step'](-1)
      else if (event.key === 'ArrowRight') latest.current[event.shiftKey ? 'jump' : 'step'](1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

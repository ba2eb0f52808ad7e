import { useReadOnly, useSlice } from '../../store/hooks.ts'

const PHASES: readonly string[] = ['briefing', 'negotiation', 'orders']

/** True while the viewer's seat may change its draft. */
export function useDeskOpen(): boolean {
  const desk = useSlice('desk')
  const { phase } = useSlice('head')
  const readOnly = useReadOnly()
  return desk !== null && !readOnly && !desk.committed && PHASES.includes(phase)
}

import { useReadOnly, useSlice } from '../../store/hooks.ts'

/** True while rooms, proposals and pledges are open to the viewer's seat. */
export function useMayTalk(): boolean {
  const { phase, status } = useSlice('head')
  const readOnly = useReadOnly()
  return !readOnly && status !== 'ended' && (phase === 'negotiation' || phase === 'orders')
}

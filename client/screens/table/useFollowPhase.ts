import { useEffect } from 'react'
import type { Phase } from '../../../shared/model/ids.ts'
import { showTab, type Tab } from '../../panels/common/tab.ts'
import { enterRoom } from '../../panels/talk/talkStore.ts'
import { useSlice } from '../../store/hooks.ts'

const SHEET: Readonly<Record<Phase, Tab>> = {
  lobby: 'now',
  briefing: 'now',
  negotiation: 'talks',
  orders: 'orders',
  crisis: 'now',
  resolution: 'now',
  assessment: 'now',
  ended: 'now',
}

/** Opens the sheet that a new phase is about; within a phase the person turns the sheets. */
export function useFollowPhase(): void {
  const { phase, round, viewer } = useSlice('head')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round may begin in the same phase
  useEffect(() => {
    const sheet = SHEET[phase]
    const watcher = viewer === 'public' || viewer === 'truth'
    showTab(watcher && sheet === 'orders' ? 'now' : sheet)
    if (phase !== 'negotiation' && phase !== 'orders') enterRoom(null)
  }, [phase, round, viewer])
}

import { useEffect } from 'react'
import type { Phase } from '../../../shared/model/ids.ts'
import { showTab, type Tab } from '../../panels/common/tab.ts'
import { formAt } from '../../panels/desk/formStore.ts'
import { enterRoom } from '../../panels/talk/talkStore.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTableStore } from '../../store/table.ts'

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

/** Opens the sheet that a new phase is about; within a phase, and in a replay, the person turns the sheets. */
export function useFollowPhase(): void {
  const { table, phase, round, viewer } = useSlice('head')
  const replay = useTableStore(({ standing }) => standing === 'replay')
  const seated = useTableStore(({ standing }) => standing === 'seat')
  // An order half written in one round means nothing in the next.
  useEffect(() => formAt(seated ? `${table}/${viewer}/${round}` : null), [seated, table, viewer, round])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round may begin in the same phase
  useEffect(() => {
    if (replay) return
    const sheet = SHEET[phase]
    const watcher = viewer === 'public' || viewer === 'truth'
    showTab(watcher && sheet === 'orders' ? 'now' : sheet)
    if (phase !== 'negotiation' && phase !== 'orders') enterRoom(null)
  }, [phase, round, viewer, replay])
}

import { useMemo } from 'react'
import { useSlice } from '../../store/hooks.ts'
import { BoardListView } from './BoardListView.tsx'

/** Everything that the map shows, as tables. */
export function BoardList() {
  const board = useSlice('board')
  return useMemo(() => <BoardListView board={board} />, [board])
}

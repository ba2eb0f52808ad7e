import { useEffect, useMemo } from 'react'
import type { Order } from '../../../shared/model/order.ts'
import { useReadOnly, useSlice } from '../../store/hooks.ts'
import { draftFrame, flushDraft, useDraftStore } from './draftStore.ts'
import { draftArrived, isDirty, shownDraft } from './merge.ts'

function useDraftFrame() {
  const desk = useSlice('desk')
  const { table, viewer, round } = useSlice('head')
  return useMemo(
    () => desk && { key: `${table}/${viewer}/${round}`, draft: desk.draft, committed: desk.committed },
    [desk, table, viewer, round],
  )
}

/** Keeps the draft in step with the server and saves it when the page goes away. Mounted once, by the screen. */
export function useDraftKeeper(): void {
  const frame = useDraftFrame()
  const readOnly = useReadOnly()
  useEffect(() => {
    if (frame && !readOnly) draftFrame(frame)
  }, [frame, readOnly])
  useEffect(() => {
    if (readOnly) return
    const leave = () => void flushDraft()
    const hide = () => document.visibilityState === 'hidden' && leave()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [readOnly])
}

/** The draft as this device shows it, and whether the server has it. */
export function useDraft(): { readonly orders: readonly Order[]; readonly saved: boolean; readonly failed: boolean } {
  const frame = useDraftFrame()
  const readOnly = useReadOnly()
  const { draft, failed } = useDraftStore()
  if (!frame) return { orders: [], saved: true, failed: false }
  if (readOnly) return { orders: frame.draft, saved: true, failed: false }
  const present = draftArrived(draft, frame)
  return { orders: shownDraft(present), saved: !isDirty(present), failed }
}

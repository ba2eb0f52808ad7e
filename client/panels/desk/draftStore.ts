import { create } from 'zustand'
import type { Order } from '../../../shared/model/order.ts'
import { sendCommand } from '../../store/table.ts'
import { toastRefusal } from '../../store/toasts.ts'
import { forgetBackup, keepBackup, readBackup } from './backup.ts'
import { type DraftState, draftAnswered, draftArrived, draftEdited, draftSent, isDirty, startDraft } from './merge.ts'

/** How long to wait for the next edit before saving, in milliseconds. */
const DELAY = 400

interface DraftStore {
  readonly draft: DraftState
  /** The last save was refused; the draft stays as it is here until the next edit. */
  readonly failed: boolean
}

export const useDraftStore = create<DraftStore>()(() => ({ draft: startDraft('', []), failed: false }))

let timer: ReturnType<typeof setTimeout> | null = null
let saving: Promise<boolean> | null = null

const put = (draft: DraftState, failed = useDraftStore.getState().failed): void => {
  useDraftStore.setState({ draft, failed })
  if (isDirty(draft) && draft.local) keepBackup(draft.key, draft.local)
  else forgetBackup()
}

/** The desk slice of a frame; `open`: drafts may still be changed. */
export function draftFrame(frame: {
  readonly key: string
  readonly draft: readonly Order[]
  readonly committed: boolean
}): void {
  const { draft, failed } = useDraftStore.getState()
  const arrived = draftArrived(draft, frame)
  const kept = frame.key !== draft.key && !frame.committed ? readBackup(frame.key) : null
  put(kept ? draftEdited(arrived, kept) : arrived, frame.key === draft.key && failed)
  if (kept) schedule()
}

/** The person changed the draft: shown at once, saved soon. */
export function editDraft(orders: readonly Order[]): void {
  put(draftEdited(useDraftStore.getState().draft, orders), false)
  schedule()
}

function schedule(): void {
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(() => void flushDraft(), DELAY)
}

/** Saves what is unsaved, now. True when the server has everything that the screen shows. */
export async function flushDraft(): Promise<boolean> {
  if (timer !== null) clearTimeout(timer)
  timer = null
  if (saving) await saving
  const { draft } = useDraftStore.getState()
  if (!isDirty(draft) || draft.local === null) return true
  saving = save(draft.local)
  const saved = await saving
  saving = null
  return saved && (isDirty(useDraftStore.getState().draft) ? flushDraft() : true)
}

async function save(orders: readonly Order[]): Promise<boolean> {
  put(draftSent(useDraftStore.getState().draft, orders))
  const reply = await sendCommand({ kind: 'saveDraft', orders })
  put(draftAnswered(useDraftStore.getState().draft, reply.ok), !reply.ok)
  if (!reply.ok) toastRefusal(reply.refusal)
  return reply.ok
}

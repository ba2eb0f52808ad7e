import { describe, expect, it } from 'vitest'
import {
  draftAnswered,
  draftArrived,
  draftEdited,
  draftSent,
  isDirty,
  shownDraft,
  startDraft,
} from '../../../client/panels/desk/merge.ts'
import type { Order } from '../../../shared/model/order.ts'

const order = (code: string): Order => ({ code, picks: {}, label: null })
const A = [order('C1')]
const B = [order('C1'), order('C10')]
const C = [order('C5')]
const arrives = (draft: readonly Order[], committed = false, key = 'k') => ({ key, draft, committed })

describe('the draft on this device', () => {
  it('keeps unsaved edits when a frame arrives', () => {
    const edited = draftEdited(startDraft('k', A), B)
    const after = draftArrived(edited, arrives(A))
    expect(shownDraft(after)).toBe(B)
    expect(isDirty(after)).toBe(true)
  })

  it('keeps unsaved edits even when a second device has changed the draft', () => {
    expect(shownDraft(draftArrived(draftEdited(startDraft('k', A), B), arrives(C)))).toBe(B)
  })

  it('follows the server while it is clean', () => {
    expect(shownDraft(draftArrived(startDraft('k', A), arrives(C)))).toBe(C)
  })

  it('is clean once the frame says what was saved, whichever comes first', () => {
    const sent = draftSent(draftEdited(startDraft('k', A), B), B)
    const frameFirst = draftAnswered(draftArrived(sent, arrives([...B])), true)
    expect(isDirty(frameFirst)).toBe(false)
    const answerFirst = draftAnswered(sent, true)
    expect(isDirty(answerFirst)).toBe(false)
    expect(shownDraft(answerFirst)).toBe(B)
    expect(draftArrived(answerFirst, arrives([...B])).local).toBeNull()
  })

  it('lets the server win after a confirmed save', () => {
    const confirmed = draftAnswered(draftSent(draftEdited(startDraft('k', A), B), B), true)
    expect(shownDraft(draftArrived(confirmed, arrives(C)))).toBe(C)
  })

  it('does not flicker back when an older frame comes between answer and frame', () => {
    const confirmed = draftAnswered(draftSent(draftEdited(startDraft('k', A), B), B), true)
    expect(shownDraft(draftArrived(confirmed, arrives([...A])))).toBe(B)
  })

  it('stays dirty when edited while a save is on its way, or when the save is refused', () => {
    const sent = draftSent(draftEdited(startDraft('k', A), B), B)
    const meanwhile = draftAnswered(draftEdited(sent, C), true)
    expect(isDirty(meanwhile)).toBe(true)
    expect(shownDraft(meanwhile)).toBe(C)
    expect(isDirty(draftAnswered(sent, false))).toBe(true)
  })

  it('is the server’s once committed, and in a new round', () => {
    const edited = draftEdited(startDraft('k', A), B)
    expect(shownDraft(draftArrived(edited, arrives(A, true)))).toBe(A)
    expect(shownDraft(draftArrived(edited, arrives([], false, 'next round')))).toEqual([])
  })
})

import { useState } from 'react'
import { useReadOnly, useSend, useSlice } from '../../store/hooks.ts'
import { useAssessment } from '../assessment/useAssessment.ts'
import { flushDraft } from '../desk/draftStore.ts'

interface Primary {
  /** Key of the button's words. */
  readonly label: string
  /** Takes something back rather than going on: not the accent. */
  readonly back: boolean
  readonly busy: boolean
  readonly run: () => void
}

const GO_ON = {
  briefing: 'continue',
  negotiation: 'doneTalking',
  orders: 'commit',
  resolution: 'continue',
  assessment: 'judge',
} as const
const hasGoOn = (phase: string): phase is keyof typeof GO_ON => Object.hasOwn(GO_ON, phase)

/** The one thing to press now; null when there is nothing: watching, paused, ended, or deciding a crisis. */
export function usePrimary(): Primary | null {
  const { viewer, phase, status, seats } = useSlice('head')
  const readOnly = useReadOnly()
  const send = useSend()
  const assessment = useAssessment()
  const [busy, setBusy] = useState(false)
  const mine = seats.find(each => each.seat === viewer)
  if (!mine || readOnly || status !== 'playing' || !hasGoOn(phase)) return null

  const during = (work: () => Promise<unknown>) => () => {
    setBusy(true)
    work().finally(() => setBusy(false))
  }
  if (mine.ready) {
    return { label: 'action.takeBack', back: true, busy, run: during(() => send({ kind: 'uncommit' })) }
  }
  const goOn = async (): Promise<void> => {
    if (phase === 'orders' && !(await flushDraft())) return
    if (phase === 'assessment' && !(await send({ kind: 'assess', ratings: assessment.ratings })).ok) return
    await send({ kind: 'commit' })
  }
  return { label: `action.${GO_ON[phase]}`, back: false, busy, run: during(goOn) }
}

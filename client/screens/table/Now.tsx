import { Assessment } from '../../panels/assessment/Assessment.tsx'
import { Briefing } from '../../panels/briefing/Briefing.tsx'
import { CrisisPanel } from '../../panels/crisis/CrisisPanel.tsx'
import { Outcome } from '../../panels/outcome/Outcome.tsx'
import { Resolution } from '../../panels/resolution/Resolution.tsx'
import { useSlice } from '../../store/hooks.ts'

/** The sheet that changes with the phase: news and role, the crisis, the told round, the questions, the end. */
export function Now() {
  const { phase } = useSlice('head')
  const assess = useSlice('assess')
  switch (phase) {
    case 'crisis':
      return <CrisisPanel />
    case 'resolution':
      return <Resolution />
    case 'assessment':
      return assess ? <Assessment /> : <Resolution />
    case 'ended':
      return <Outcome />
    default:
      return <Briefing />
  }
}

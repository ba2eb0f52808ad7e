import { type ReactNode, useMemo } from 'react'
import type { Phase } from '../../../shared/model/ids.ts'
import { Chronicle } from '../../panels/chronicle/Chronicle.tsx'
import type { Tab } from '../../panels/common/tab.ts'
import { OrderDesk } from '../../panels/desk/OrderDesk.tsx'
import { Talks } from '../../panels/talk/Talks.tsx'
import { TensionMeter } from '../../panels/tension/TensionMeter.tsx'
import { TensionPairs } from '../../panels/tension/TensionPairs.tsx'
import { ThreatPicture } from '../../panels/threat/ThreatPicture.tsx'
import { Tracks } from '../../panels/tracks/Tracks.tsx'
import { Truth } from '../../panels/truth/Truth.tsx'
import { useSlice } from '../../store/hooks.ts'
import { Now } from './Now.tsx'
import { Plate } from './Plate.tsx'
import styles from './sheets.module.css'

export interface Sheet {
  readonly id: Tab
  /** Key of the tab's word. */
  readonly label: string
  readonly content: ReactNode
}

const NOW: Readonly<Partial<Record<Phase, string>>> = {
  crisis: 'tab.crisis',
  resolution: 'tab.resolution',
  assessment: 'tab.assessment',
  ended: 'tab.outcome',
}

/** The sheets that make sense for this viewer, in order. Narrow screens have the map as one of them. */
export function useSheets(narrow: boolean): readonly Sheet[] {
  const { phase, viewer } = useSlice('head')
  const seated = viewer !== 'public' && viewer !== 'truth'
  return useMemo(() => {
    const map: Sheet = { id: 'map', label: 'tab.map', content: <Plate /> }
    const now: Sheet = { id: 'now', label: NOW[phase] ?? 'tab.now', content: <Now /> }
    const orders: Sheet = { id: 'orders', label: 'tab.orders', content: <OrderDesk /> }
    const truth: Sheet = { id: 'truth', label: 'tab.truth', content: <Truth /> }
    const picture = (
      <>
        {narrow && (
          <div className={styles.meter}>
            <TensionMeter />
          </div>
        )}
        {seated && <ThreatPicture />}
        <TensionPairs />
        <Tracks />
      </>
    )
    return [
      ...(narrow ? [map] : []),
      now,
      ...(seated ? [orders] : []),
      ...(viewer === 'truth' ? [truth] : []),
      { id: 'talks', label: viewer === 'public' ? 'tab.ledger' : 'tab.talks', content: <Talks /> },
      { id: 'picture', label: seated ? 'tab.picture' : 'tab.tension', content: picture },
      { id: 'record', label: 'tab.record', content: <Chronicle /> },
    ]
  }, [narrow, phase, viewer, seated])
}

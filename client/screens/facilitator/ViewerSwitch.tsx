import { useState } from 'react'
import type { Viewer } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'
import { watchAs } from '../../store/table.ts'
import { Viewers } from '../parts/Viewers.tsx'

/** Through whose eyes the facilitator sees the table. */
export function ViewerSwitch() {
  const { viewer } = useSlice('head')
  const [wanted, setWanted] = useState<Viewer | null>(null)
  const choose = (next: Viewer) => {
    setWanted(next)
    watchAs(next)
  }
  return <Viewers selected={wanted ?? viewer} onSelect={choose} />
}

import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { useTitle } from '../parts/useTitle.ts'

/** Phase first: in a row of tabs it says at a glance whether there is something to do. */
export function useTableTitle(who: string | null): void {
  const { t } = useTell()
  const { phase } = useSlice('head')
  useTitle(t(`phase.${phase}`), who)
}

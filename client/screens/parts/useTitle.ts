import { useEffect } from 'react'
import { useTell } from '../../texts/index.tsx'

/** What the tab is called while a screen is shown: most telling first, as tabs are narrow. */
export function useTitle(...parts: readonly (string | null)[]): void {
  const { t } = useTell()
  const title = [...parts, t('shell.name')].filter(part => part !== null).join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

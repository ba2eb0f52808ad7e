import { useState } from 'react'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Paragraphs } from '../common/Paragraphs.tsx'

/** What the scenario is about, folded away: the role and the news come first. */
export function Situation() {
  const { t } = useTell()
  const { scenario } = useSlice('head')
  const [open, setOpen] = useState(false)
  return (
    <Fold title={t('scenarios.situation', { name: t(`scenario.${scenario}.name`) })} open={open} onToggle={setOpen}>
      <Paragraphs text={t(`scenario.${scenario}.brief`)} />
    </Fold>
  )
}

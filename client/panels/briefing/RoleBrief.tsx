import { useState } from 'react'
import type { SeatId } from '../../../shared/model/ids.ts'
import { useTell } from '../../texts/index.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Panel } from '../common/Panel.tsx'
import { Paragraphs } from '../common/Paragraphs.tsx'

/** The role in ninety seconds; open in the first round, folded away afterwards. */
export function RoleBrief({ seat, first }: { readonly seat: SeatId; readonly first: boolean }) {
  const { t } = useTell()
  const [open, setOpen] = useState(first)
  const text = <Paragraphs text={`${t(`role.${seat}.brief`)}\n\n${t(`role.${seat}.objectives`)}`} />
  return (
    <Panel title={t('brief.you', { seat: t(`seat.${seat}.long`) })}>
      {first ? (
        text
      ) : (
        <Fold title={t('brief.again')} open={open} onToggle={setOpen}>
          {text}
        </Fold>
      )}
    </Panel>
  )
}

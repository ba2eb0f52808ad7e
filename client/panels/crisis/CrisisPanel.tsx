import { seatList } from '../../describe/agreements.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Panel } from '../common/Panel.tsx'
import { CrisisForm } from './CrisisForm.tsx'
import { isMine } from './mine.ts'

/** The crises that are open: for a side the choice, for the others a quiet notice. */
export function CrisisPanel() {
  const tell = useTell()
  const { t } = tell
  const crises = useSlice('crises')
  const { viewer } = useSlice('head')
  const open = crises.filter(crisis => crisis.open)
  return (
    <>
      {open.length === 0 && <Empty>{t('crisis.none')}</Empty>}
      {open.map(crisis => (
        <Panel
          key={crisis.id}
          title={t('crisis.title', { zone: t(`zone.${crisis.zone}`) })}
          lead={t('crisis.lead', { seats: seatList(tell, crisis.seats) })}
        >
          {isMine(crisis, viewer) ? <CrisisForm crisis={crisis} seat={viewer} /> : <p>{t('crisis.watch')}</p>}
        </Panel>
      ))}
    </>
  )
}

import { useState } from 'react'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import { useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Ticks } from '../../ui/Ticks.tsx'
import { SeatName } from '../common/SeatName.tsx'
import styles from './proposals.module.css'
import { roomOf, wantRoom } from './talkStore.ts'

const isSeat = (id: string): id is SeatId => SEATS.some(seat => seat === id)
/** Opens a room with any of the other seats; one that exists already is entered. */
export function NewRoom() {
  const { t } = useTell()
  const send = useSend()
  const { viewer } = useSlice('head')
  const { channels } = useSlice('talk')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly SeatId[]>([])
  const close = () => {
    setOpen(false)
    setChosen([])
  }
  const create = async () => {
    if (!isSeat(viewer)) return
    wantRoom([viewer, ...chosen])
    if (!roomOf(channels, [viewer, ...chosen])) await send({ kind: 'openChannel', with: chosen })
    close()
  }
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('talk.newRoom')}</Button>
      <Dialog title={t('talk.newRoom')} open={open} onClose={close}>
        <Ticks
          label={t('talk.who')}
          choices={SEATS.filter(seat => seat !== viewer).map(seat => ({ id: seat, label: <SeatName seat={seat} /> }))}
          selected={chosen}
          onSelect={ids => setChosen(ids.filter(isSeat))}
        />
        <div className={styles.actions}>
          <Button isDisabled={chosen.length === 0} onPress={create}>
            {t('talk.open')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

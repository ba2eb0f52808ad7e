import type { Slot } from '../../../shared/model/order.ts'
import { choiceName } from '../../describe/picks.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { showTab } from '../common/tab.ts'
import { choicesFor, type Offer, type Picks } from './build.ts'
import styles from './form.module.css'
import { placesOf } from './places.ts'

interface SlotPickProps {
  readonly offer: Offer
  readonly slot: Slot
  readonly picks: Picks
  readonly onPick: (value: string) => void
}

const FEW = 3

/** One slot: a few words side by side, or a list; places also on the map. */
export function SlotPick({ offer, slot, picks, onPick }: SlotPickProps) {
  const tell = useTell()
  const { t } = tell
  const { counters } = useSlice('board')
  const label = t(`slot.${slot.name}`)
  const ids = choicesFor(offer, slot, picks)
  const onMap = placesOf(slot, ids, counters).size > 0
  const choices = ids.map(id => ({ id, label: choiceName(tell, slot, id, counters) }))
  const selected = picks[slot.name] ?? null
  if (choices.length <= FEW && !onMap) {
    return <Choices shape="row" label={label} choices={choices} selected={selected ?? ''} onSelect={onPick} />
  }
  return (
    <Pick
      label={label}
      choices={choices}
      selected={selected}
      onSelect={onPick}
      placeholder={t(onMap ? 'desk.pickPlace' : 'desk.pick')}
      beside={
        onMap && (
          <Button className={styles.onMap} onPress={() => showTab('map')}>
            {t('desk.onMap')}
          </Button>
        )
      }
    />
  )
}

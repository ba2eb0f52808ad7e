import type { OrderOption } from '../../../shared/model/frame.ts'
import type { Order } from '../../../shared/model/order.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { buildOrder, costOf, costOfDraft, missing } from './build.ts'
import { editDraft } from './draftStore.ts'
import styles from './form.module.css'
import { closeForm, setPick, useForm } from './formStore.ts'
import { LabelPick } from './LabelPick.tsx'
import { placed } from './list.ts'
import { SlotPick } from './SlotPick.tsx'

interface OrderFormProps {
  readonly option: OrderOption
  readonly options: readonly OrderOption[]
  readonly orders: readonly Order[]
  /** The order is in the draft and the form is gone: focus must go somewhere. */
  readonly onDone: () => void
}

/** The slots of one order, what to call it in public, and the way into the draft. */
export function OrderForm({ option, options, orders, onDone }: OrderFormProps) {
  const { t } = useTell()
  const { ap } = useSlice('desk') ?? { ap: 0 }
  const { picks, claim, to, editing } = useForm()
  const open = missing(option, picks)
  const others = editing === null ? orders : orders.filter((_, i) => i !== editing)
  const cost = costOf(option, picks)
  const lacking = cost - (ap - costOfDraft(options, others))
  const add = () => {
    const order = buildOrder(option, picks, claim && { claim, to: claim === 'response' ? to : null })
    if (!order) return
    editDraft(placed(orders, editing, order))
    closeForm()
    onDone()
  }
  return (
    <div className={styles.form}>
      {option.slots.map(slot => (
        <SlotPick
          key={slot.name}
          offer={option}
          slot={slot}
          picks={picks}
          onPick={value => setPick(option, slot.name, value)}
        />
      ))}
      <LabelPick claim={claim} to={to} />
      <div className={styles.end}>
        <Button isDisabled={open.length > 0 || lacking > 0} onPress={add}>
          {t(editing === null ? 'desk.add' : 'desk.replace', { ap: cost })}
        </Button>
        {lacking > 0 ? (
          <p>{t('desk.lacking', { count: lacking })}</p>
        ) : (
          open[0] && <p>{t('desk.fill', { slot: t(`slot.${open[0].name}`) })}</p>
        )}
      </div>
    </div>
  )
}

import { useEffect, useRef } from 'react'
import type { OrderOption } from '../../../shared/model/frame.ts'
import type { Order } from '../../../shared/model/order.ts'
import { orderEffect, orderName, visibilitySentence } from '../../describe/orders.ts'
import { useTell } from '../../texts/index.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { costRange, notNow } from './build.ts'
import { closeForm, openForm, useForm } from './formStore.ts'
import { OrderForm } from './OrderForm.tsx'
import styles from './option.module.css'

interface OptionProps {
  readonly option: OrderOption
  readonly options: readonly OrderOption[]
  readonly orders: readonly Order[]
  /** Action points left. */
  readonly left: number
}

/** One order that may be given: name and price, and unfolded what it does, who will see it, and the form. */
export function Option({ option, options, orders, left }: OptionProps) {
  const tell = useTell()
  const { t } = tell
  const form = useForm()
  const open = form.code === option.code
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const { low, high } = costRange(option)
  const editing = open && form.editing !== null
  const why = option.refused ? tell.tell({ ...option.refused, key: `refusal.${option.refused.key}` }) : null
  const short = editing ? null : notNow(option, orders, left)
  const blocked = why ?? (short && t(`desk.not.${short}`, { limit: option.limit }))
  const title = (
    <span className={styles.title} data-blocked={blocked !== null}>
      <span>{orderName(tell, option.code)}</span>
      <span className={styles.cost}>
        {low === high ? t('desk.cost', { ap: low }) : t('desk.costRange', { low, high })}
      </span>
    </span>
  )
  return (
    <li ref={item}>
      <Fold title={title} open={open} level={4} onToggle={next => (next ? openForm(option) : closeForm())}>
        <p>{orderEffect(tell, option.code)}</p>
        <p className={styles.seen}>{visibilitySentence(tell, option.visibility)}</p>
        {blocked ? (
          <p className={styles.blocked}>{t('desk.blocked', { why: blocked })}</p>
        ) : (
          <OrderForm
            option={option}
            options={options}
            orders={orders}
            onDone={() => item.current?.querySelector('button')?.focus()}
          />
        )}
      </Fold>
    </li>
  )
}

import { useRef } from 'react'
import type { DeskSlice } from '../../../shared/model/frame.ts'
import type { Order } from '../../../shared/model/order.ts'
import { labelSentence, orderLine } from '../../describe/orders.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../common/Panel.tsx'
import { costOf } from './build.ts'
import styles from './draft.module.css'
import { editDraft } from './draftStore.ts'
import { closeForm, editOrder } from './formStore.ts'
import { moved, without } from './list.ts'

interface DraftListProps {
  readonly orders: readonly Order[]
  readonly desk: DeskSlice
  readonly open: boolean
}

/** The draft as a numbered list; each order can be moved, changed and taken out until it is committed. */
export function DraftList({ orders, desk, open }: DraftListProps) {
  const tell = useTell()
  const { t } = tell
  const { counters } = useSlice('board')
  const whole = useRef<HTMLDivElement>(null)
  const change = (next: readonly Order[]) => {
    closeForm()
    editDraft(next)
    whole.current?.focus()
  }
  return (
    <div ref={whole} tabIndex={-1}>
      {orders.length === 0 && <Empty>{t('desk.none')}</Empty>}
      <ol className={styles.list}>
        {orders.map((order, i) => {
          const option = desk.options.find(each => each.code === order.code)
          const line = orderLine(tell, order, counters)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same order may stand in a draft twice
            <li key={`${order.code}-${i}`} className={styles.order}>
              <span className={styles.number}>{i + 1}</span>
              <div className={styles.what}>
                <p>{line}</p>
                <p className={styles.label}>{labelSentence(tell, order.label) ?? t('desk.unlabelled')}</p>
              </div>
              <span className={styles.cost}>{option && t('desk.cost', { ap: costOf(option, order.picks) })}</span>
              {open && (
                <div className={styles.tools}>
                  {orders.length > 1 && (
                    <>
                      <Button
                        look="quiet"
                        isDisabled={i === 0}
                        aria-label={t('desk.up', { order: line })}
                        onPress={() => change(moved(orders, i, i - 1))}
                      >
                        <span aria-hidden="true">↑</span>
                      </Button>
                      <Button
                        look="quiet"
                        isDisabled={i === orders.length - 1}
                        aria-label={t('desk.down', { order: line })}
                        onPress={() => change(moved(orders, i, i + 1))}
                      >
                        <span aria-hidden="true">↓</span>
                      </Button>
                    </>
                  )}
                  {option && (
                    <Button
                      look="quiet"
                      aria-label={t('desk.editThis', { order: line })}
                      onPress={() => editOrder(option, order, i)}
                    >
                      {t('desk.edit')}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    aria-label={t('desk.removeThis', { order: line })}
                    onPress={() => change(without(orders, i))}
                  >
                    {t('desk.remove')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

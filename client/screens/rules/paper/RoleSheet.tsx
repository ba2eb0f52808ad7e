import { agendasOf } from '../../../../shared/content/agendas/index.ts'
import { OBJECTIVE_WEIGHTS } from '../../../../shared/content/objectives.ts'
import type { OrderRow } from '../../../../shared/content/orders/row.ts'
import type { SeatId } from '../../../../shared/model/ids.ts'
import { percent } from '../../../describe/numbers.ts'
import { Paragraphs } from '../../../panels/common/Paragraphs.tsx'
import { useTell } from '../../../texts/index.tsx'
import { orderGroups } from '../book/entries.ts'
import css from './Paper.module.css'
import { Paper } from './Paper.tsx'

/** Everything of a role on one sheet of A4: the brief, what counts, the agendas it may hold, its orders with their cost. */
export function RoleSheet({ seat }: { readonly seat: SeatId }) {
  const { t } = useTell()
  const groups = orderGroups()
  const rowsOf = (of: SeatId | 'all') => groups.find(one => one.seat === of)?.rows ?? []
  const parts = Object.entries(OBJECTIVE_WEIGHTS[seat]).filter(([, weight]) => weight > 0)
  return (
    <Paper title={t('rules.role.title', { seat: t(`seat.${seat}.long`) })} dense>
      <Paragraphs text={t(`role.${seat}.brief`)} />
      <h2>{t('rules.role.objectives')}</h2>
      <p>{t('rules.role.half')}</p>
      <ul className={css.parts}>
        {parts.map(([name, weight]) => (
          <li key={name}>{t('rules.role.part', { objective: t(`objective.${name}`), weight: percent(weight) })}</li>
        ))}
      </ul>
      <h2>{t('rules.role.agendas')}</h2>
      <dl className={css.agendas}>
        {agendasOf(seat).map(id => (
          <div key={id}>
            <dt>{t(`agenda.${id}`)}</dt>
            <dd>{t(`agenda.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('rules.role.ordersOwn')}</h2>
      <p className={css.source}>{t('rules.role.points')}</p>
      <Orders rows={rowsOf(seat)} tell={text => text} />
      <h2>{t('rules.role.ordersAll')}</h2>
      <Orders rows={rowsOf('all')} tell={firstSentence} />
    </Paper>
  )
}

interface OrdersProps {
  readonly rows: readonly OrderRow[]
  /** How much of an order's text there is room for. */
  readonly tell: (text: string) => string
}

function Orders({ rows, tell }: OrdersProps) {
  const { t } = useTell()
  return (
    <ul className={css.orders}>
      {rows.map(row => (
        <li key={row.code}>
          <a href={`/rules#order-${row.code}`} className={css.code}>
            {row.code}
          </a>
          <span>
            <strong>{t(`order.${row.code}.name`)}</strong> ({costOf(row)}): {tell(t(`order.${row.code}.text`))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "2"; "1–3" where it depends on a choice. */
function costOf({ cost, costBy }: OrderRow): string {
  const costs = costBy ? Object.values(costBy.costs) : [cost]
  const [least, most] = [Math.min(...costs), Math.max(...costs)]
  return least === most ? String(least) : `${least}–${most}`
}

const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s/)[0] ?? text

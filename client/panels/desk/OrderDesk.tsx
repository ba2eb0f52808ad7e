import type { DeskSlice, OrderOption } from '../../../shared/model/frame.ts'
import { useReadOnly, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Empty, Group, Panel } from '../common/Panel.tsx'
import { costOfDraft } from './build.ts'
import { DraftList } from './DraftList.tsx'
import { Option } from './Option.tsx'
import { Points } from './Points.tsx'
import { SavedMark } from './SavedMark.tsx'
import { useDraft } from './useDraft.ts'

const isCommon = (option: OrderOption): boolean => option.code.startsWith('C')

/** Secret orders: what I have written, and what I may still give. */
export function OrderDesk() {
  const desk = useSlice('desk')
  return desk && <Desk desk={desk} />
}

function Desk({ desk }: { readonly desk: DeskSlice }) {
  const { t } = useTell()
  const { viewer, phase } = useSlice('head')
  const readOnly = useReadOnly()
  const { orders, saved, failed } = useDraft()
  const left = desk.ap - costOfDraft(desk.options, orders)
  const open = !readOnly && !desk.committed && ['briefing', 'negotiation', 'orders'].includes(phase)
  const groups = [
    { key: 'desk.role', options: desk.options.filter(option => !isCommon(option)) },
    { key: 'desk.common', options: desk.options.filter(isCommon) },
  ]
  return (
    <Panel
      title={t('desk.title')}
      aside={<Points left={left} all={desk.ap} />}
      lead={t(desk.committed ? 'desk.committed' : open ? 'desk.lead' : 'desk.closed')}
    >
      <Group title={t('desk.draft')} aside={open && orders.length > 0 && <SavedMark saved={saved} failed={failed} />}>
        {orders.length === 0 ? <Empty>{t('desk.none')}</Empty> : <DraftList orders={orders} desk={desk} open={open} />}
      </Group>
      {open &&
        groups
          .filter(group => group.options.length > 0)
          .map(group => (
            <Group
              key={group.key}
              title={t(group.key, { seat: viewer === 'public' || viewer === 'truth' ? '' : t(`seat.${viewer}`) })}
            >
              <ul>
                {group.options
                  .toSorted((a, b) => Number(a.refused !== null) - Number(b.refused !== null))
                  .map(option => (
                    <Option key={option.code} option={option} orders={orders} left={left} options={desk.options} />
                  ))}
              </ul>
            </Group>
          ))}
    </Panel>
  )
}

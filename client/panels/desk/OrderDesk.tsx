import type { DeskSlice, OrderOption } from '../../../shared/model/frame.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { Group, Panel } from '../common/Panel.tsx'
import { costOfDraft } from './build.ts'
import { DraftList } from './DraftList.tsx'
import { Option } from './Option.tsx'
import { Points } from './Points.tsx'
import { SavedMark } from './SavedMark.tsx'
import { useDeskOpen } from './useDeskOpen.ts'
import { useDraft } from './useDraft.ts'

/** Codes begin with C for orders of every seat, with X for answers to what others demand. */
const kindOf = (option: OrderOption): 'common' | 'answers' | 'role' =>
  option.code.startsWith('C') ? 'common' : option.code.startsWith('X') ? 'answers' : 'role'

/** The groups of the desk; answers are listed only while one is asked for. */
const groupsOf = (options: readonly OrderOption[]) =>
  (['answers', 'role', 'common'] as const).map(kind => ({
    key: `desk.${kind}`,
    options: options
      .filter(option => kindOf(option) === kind && (kind !== 'answers' || option.refused === null))
      .toSorted((a, b) => Number(a.refused !== null) - Number(b.refused !== null)),
  }))

/** Secret orders: what I have written, and what I may still give. */
export function OrderDesk() {
  const desk = useSlice('desk')
  return desk && <Desk desk={desk} />
}

function Desk({ desk }: { readonly desk: DeskSlice }) {
  const { t } = useTell()
  const { viewer } = useSlice('head')
  const { orders, saved, failed } = useDraft()
  const left = desk.ap - costOfDraft(desk.options, orders)
  const open = useDeskOpen()
  const watched = useTableStore(({ standing }) => standing === 'facilitator')
  const lead = desk.committed ? 'desk.committed' : open ? 'desk.lead' : watched ? 'desk.watched' : 'desk.closed'
  return (
    <Panel title={t('desk.title')} aside={<Points left={left} all={desk.ap} />} lead={t(lead)}>
      <Group title={t('desk.draft')} aside={open && orders.length > 0 && <SavedMark saved={saved} failed={failed} />}>
        <DraftList orders={orders} desk={desk} open={open} />
      </Group>
      {open &&
        groupsOf(desk.options)
          .filter(group => group.options.length > 0)
          .map(group => (
            <Group
              key={group.key}
              title={t(group.key, { seat: viewer === 'public' || viewer === 'truth' ? '' : t(`seat.${viewer}`) })}
            >
              <ul>
                {group.options.map(option => (
                  <Option key={option.code} option={option} orders={orders} left={left} options={desk.options} />
                ))}
              </ul>
            </Group>
          ))}
    </Panel>
  )
}

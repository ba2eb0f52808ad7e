import type { SeatId } from '../../../shared/model/ids.ts'
import { useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'

/** What the viewer must do now, in one sentence. */
export function useTask(): string {
  const { t } = useTell()
  const head = useSlice('head')
  const crises = useSlice('crises')
  const { viewer, phase, status } = head
  if (status === 'paused') return t('task.paused')
  if (viewer === 'public' || viewer === 'truth') return t(`task.watch.${phase}`)
  const seat: SeatId = viewer
  if (phase === 'crisis') {
    const mine = crises.find(crisis => crisis.open && crisis.seats.includes(seat))
    if (!mine) return t('task.crisis.other')
    return mine.choices[seat] === undefined ? t('task.crisis') : t('task.crisis.chosen')
  }
  const ready = head.seats.find(each => each.seat === seat)?.ready ?? false
  const waiting = head.seats.filter(each => !each.ready).length
  if (ready && phase !== 'ended' && phase !== 'lobby') return t('task.waiting', { count: waiting })
  return t(`task.${phase}`)
}

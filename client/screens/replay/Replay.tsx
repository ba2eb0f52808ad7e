import { useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { VIEWERS, type Viewer } from '../../../shared/model/ids.ts'
import { type Recording, replaySource, sameMoment } from '../../link/replay.ts'
import { attach, useTableStore } from '../../store/table.ts'
import { useTell } from '../../texts/index.tsx'
import { useToken } from '../live/useToken.ts'
import { Problem } from '../parts/Problem.tsx'
import { useTitle } from '../parts/useTitle.ts'
import { Viewers } from '../parts/Viewers.tsx'
import { Waiting } from '../parts/Waiting.tsx'
import { TableScreen } from '../table/TableScreen.tsx'
import css from './Replay.module.css'
import { MomentLink, ReplayHead } from './ReplayHead.tsx'
import { Timeline } from './Timeline.tsx'
import { usePlayback } from './usePlayback.ts'
import { useRecording } from './useRecording.ts'

interface Shown {
  readonly recording: Recording
  readonly viewer: Viewer
  readonly setViewer: (viewer: Viewer) => void
}

/** Which moment is on the screen, kept at the same point of time when the viewer changes. */
function useMoment(recording: Recording, start: number): [number, React.Dispatch<React.SetStateAction<number>>] {
  const [index, setIndex] = useState(() => Math.min(start, recording.moments.length - 1))
  const before = useRef(recording)
  const moved = before.current === recording ? index : sameMoment(before.current, index, recording)
  useEffect(() => {
    before.current = recording
    setIndex(moved)
  }, [recording, moved])
  return [Math.min(moved, recording.moments.length - 1), setIndex]
}

function Player({
  recording,
  viewer,
  setViewer,
  table,
  start,
}: Shown & { readonly table: string; readonly start: number }) {
  const { t } = useTell()
  useTitle(t('shell.replay.title'))
  const source = useMemo(() => replaySource(), [])
  const ready = useTableStore(state => state.frame !== null)
  const [index, setIndex] = useMoment(recording, start)
  const playback = usePlayback(recording.moments, index, setIndex)
  useEffect(() => attach(source, 'replay'), [source])
  useEffect(() => source.show(recording, index), [source, recording, index])
  return (
    <div className={css.replay}>
      <div className={css.bar}>
        <ReplayHead />
        <Timeline moments={recording.moments} index={index} onIndex={setIndex} playback={playback} />
      </div>
      <section className={css.eyes} aria-label={t('shell.viewers')}>
        <Viewers selected={viewer} onSelect={setViewer} />
        <MomentLink table={table} viewer={viewer} index={index} />
      </section>
      <main className={css.screen}>{ready && <TableScreen />}</main>
    </div>
  )
}

/** A stored game, moment by moment, through any eyes. */
export function Replay({ table }: { readonly table: string }) {
  const token = useToken()
  const [search] = useSearchParams()
  const [viewer, setViewer] = useState<Viewer>(() => VIEWERS.find(one => one === search.get('as')) ?? 'truth')
  const { recording, refusal } = useRecording(table, viewer, token)
  if (refusal) return <Problem said={{ ...refusal, key: `refusal.${refusal.key}` }} />
  if (recording === null) return <Waiting />
  if (recording.moments.length === 0) return <Problem said={{ key: 'shell.replay.empty' }} />
  const start = Number(search.get('at') ?? 0)
  return (
    <Player
      recording={recording}
      viewer={viewer}
      setViewer={setViewer}
      table={table}
      start={Number.isInteger(start) && start > 0 ? start : 0}
    />
  )
}

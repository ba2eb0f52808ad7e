import { useEffect, useRef, useState } from 'react'
import type { Viewer } from '../../../shared/model/ids.ts'
import type { Refusal } from '../../../shared/model/said.ts'
import { api } from '../../link/http.ts'
import { type Recording, recordingOf } from '../../link/replay.ts'

interface Fetched {
  /** The latest recording that has come; while another viewer's is on its way, the one before stays. */
  readonly recording: Recording | null
  readonly refusal: Refusal | null
}

/** A viewer's recording of a game. Each is fetched once. */
export function useRecording(table: string, viewer: Viewer, token: string | null): Fetched {
  const shelf = useRef(new Map<Viewer, Recording>())
  const [fetched, setFetched] = useState<Fetched>({ recording: null, refusal: null })
  useEffect(() => {
    const known = shelf.current.get(viewer)
    if (known) return setFetched({ recording: known, refusal: null })
    let current = true
    api.replay(table, viewer, token).then(answer => {
      if (!answer.ok) {
        if (current) setFetched(({ recording }) => ({ recording, refusal: answer.error }))
        return
      }
      const recording = recordingOf(answer.value)
      shelf.current.set(viewer, recording)
      if (current) setFetched({ recording, refusal: null })
    })
    return () => {
      current = false
    }
  }, [table, viewer, token])
  return fetched
}

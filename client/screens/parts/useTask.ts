import { useCallback, useState } from 'react'
import type { Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/model/said.ts'

interface Task<A extends readonly unknown[]> {
  readonly run: (...args: A) => Promise<void>
  readonly busy: boolean
  readonly refusal: Refusal | null
}

/** Something asked of the server by a form: busy while it runs, and the refusal to show beside the form. */
export function useTask<A extends readonly unknown[], T>(
  work: (...args: A) => Promise<Result<T, Refusal>>,
  done: (value: T) => void,
): Task<A> {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const run = useCallback(
    async (...args: A) => {
      setBusy(true)
      setRefusal(null)
      const result = await work(...args)
      setBusy(false)
      if (result.ok) done(result.value)
      else setRefusal(result.error)
    },
    [work, done],
  )
  return { run, busy, refusal }
}

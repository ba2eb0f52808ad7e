import { useEffect, useRef } from 'react'
import type { Refusal } from '../../../shared/model/said.ts'
import { useTell } from '../../texts/index.tsx'
import css from './RefusalNote.module.css'

/** Says beside a form why it was not done, and takes the focus there. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null }) {
  const { tell } = useTell()
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (refusal) note.current?.focus()
  }, [refusal])
  if (!refusal) return null
  return (
    <p ref={note} className={css.note} role="alert" tabIndex={-1}>
      {tell({ ...refusal, key: `refusal.${refusal.key}` })}
    </p>
  )
}

import { type FormEvent, useState } from 'react'
import type { SeatCommand } from '../../../shared/model/command.ts'
import { useSend } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import styles from './rooms.module.css'

interface ComposerProps {
  readonly label: string
  readonly command: (text: string) => SeatCommand
  readonly maxLength?: number
}

/** A line to write and send. What was written stays until the server has it. */
export function Composer({ label, command, maxLength = 1000 }: ComposerProps) {
  const { t } = useTell()
  const send = useSend()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (said === '') return
    setText('')
    const reply = await send(command(said))
    if (!reply.ok) setText(present => (present === '' ? said : present))
  }
  return (
    <form className={styles.composer} onSubmit={submit}>
      <Field label={label} value={text} onChange={setText} maxLength={maxLength} autoComplete="off" />
      <Button type="submit">{t('talk.send')}</Button>
    </form>
  )
}

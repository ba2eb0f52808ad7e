import { type FormEvent, useState } from 'react'
import { useSend, useSlice } from '../../store/hooks.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './Announce.module.css'

/** A word to everybody at the table, and those said so far. */
export function Announce() {
  const { t } = useTell()
  const send = useSend()
  const { announcements } = useSlice('head')
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await send({ kind: 'announce', text: text.trim() })
    if (reply.ok) setText('')
  }
  return (
    <div className={css.announce}>
      <form className={css.form} onSubmit={submit}>
        <Field
          isRequired
          label={t('shell.console.announceText')}
          value={text}
          onChange={setText}
          maxLength={1000}
          autoComplete="off"
        />
        <Button type="submit">{t('shell.console.announceDo')}</Button>
      </form>
      <ol className={css.said}>
        {[...announcements].reverse().map(one => (
          <li key={one.id}>
            <span className={css.round}>{t('shell.roundShort', { round: one.round })}</span> {one.text}
          </li>
        ))}
      </ol>
    </div>
  )
}

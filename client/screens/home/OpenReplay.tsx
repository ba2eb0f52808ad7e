import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './Home.module.css'
import form from './JoinByCode.module.css'

/** The table's id is the last part of a replay's link; the whole link will do. */
const tableIn = (text: string): string =>
  text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')

/** A finished game is opened by its link. */
export function OpenReplay() {
  const { t } = useTell()
  const [link, setLink] = useState('')
  const [, go] = useLocation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(`/replay/${encodeURIComponent(tableIn(link))}`)
  }
  return (
    <section className={css.way}>
      <h2>{t('shell.home.replay')}</h2>
      <p>{t('shell.home.replayText')}</p>
      <form className={form.form} onSubmit={submit}>
        <Field isRequired label={t('shell.home.replayLink')} value={link} onChange={setLink} autoComplete="off" />
        <Button type="submit">{t('shell.home.replayDo')}</Button>
      </form>
    </section>
  )
}

import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import css from './JoinByCode.module.css'

/** A code from the board leads to the seats of that session. */
export function JoinByCode() {
  const { t } = useTell()
  const [code, setCode] = useState('')
  const [, go] = useLocation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(`/join/${encodeURIComponent(code.trim().toUpperCase())}`)
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <Field
        code
        isRequired
        label={t('shell.join.code')}
        value={code}
        onChange={setCode}
        autoComplete="off"
        maxLength={12}
        spellCheck="false"
      />
      <Button type="submit">{t('shell.join.do')}</Button>
    </form>
  )
}

import { type FormEvent, useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { SEATS, type SeatId } from '../../../shared/model/ids.ts'
import type { JoinRequest, SessionInfo } from '../../../shared/protocol/http.ts'
import { api } from '../../link/http.ts'
import { endJoin, joinToken } from '../../link/joinToken.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Choice, Choices } from '../../ui/Choices.tsx'
import { Field } from '../../ui/Field.tsx'
import { takeSeat } from '../parts/places.ts'
import { RefusalNote } from '../parts/RefusalNote.tsx'
import { tintOf } from '../parts/SeatName.tsx'
import { useTask } from '../parts/useTask.ts'
import css from './Join.module.css'

const ANY = 'any'

/** A name and a seat: then in. Being given a seat is the choice that stands from the start. */
export function ChooseSeat({ session }: { readonly session: SessionInfo }) {
  const { t } = useTell()
  const [, go] = useLocation()
  const [name, setName] = useState('')
  const [seat, setSeat] = useState<SeatId | typeof ANY>(ANY)
  const done = useCallback(
    (ticket: Parameters<typeof takeSeat>[0]) => {
      endJoin(session.code)
      go(takeSeat(ticket, session.code))
    },
    [go, session.code],
  )
  const { run, busy, refusal } = useTask(
    useCallback((request: JoinRequest) => api.join(session.code, request), [session.code]),
    done,
  )

  const choices: Choice[] = [
    { id: ANY, label: t('shell.join.any'), text: t('shell.join.anyText') },
    ...session.seats.map(({ seat: id, free, name: taken }) => ({
      id,
      label: t(`seat.${id}`),
      text: free ? t(`shell.seatLine.${id}`) : t('shell.join.taken', { name: taken ?? '' }),
      tint: tintOf(id),
      disabled: !free,
    })),
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run({ name: name.trim(), seat: seat === ANY ? null : seat, token: joinToken(session.code) })
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <p className={css.session}>
        {t('shell.join.session')} <span className={css.code}>{session.code}</span>
      </p>
      <Field
        isRequired
        label={t('shell.join.name')}
        hint={t('shell.join.nameHint')}
        value={name}
        onChange={setName}
        maxLength={40}
        autoComplete="nickname"
      />
      <Choices
        label={t('shell.join.seat')}
        choices={choices}
        selected={seat}
        onSelect={id => setSeat(SEATS.find(one => one === id) ?? ANY)}
      />
      <RefusalNote refusal={refusal} />
      <div className={css.send}>
        <Button type="submit" look="primary" isDisabled={busy}>
          {t('shell.join.in')}
        </Button>
      </div>
    </form>
  )
}

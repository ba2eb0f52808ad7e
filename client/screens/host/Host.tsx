import { type FormEvent, useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { FIRST_SCENARIO, type ScenarioId } from '../../../shared/content/scenarios/names.ts'
import type { HostRequest } from '../../../shared/protocol/http.ts'
import { api } from '../../link/http.ts'
import { useTell } from '../../texts/index.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Choices.tsx'
import { Page } from '../parts/Page.tsx'
import { takeConsole } from '../parts/places.ts'
import { RefusalNote } from '../parts/RefusalNote.tsx'
import { ScenarioPick } from '../parts/ScenarioPick.tsx'
import { useTask } from '../parts/useTask.ts'
import css from './Host.module.css'

const NONE = 'none'
const LENGTHS = ['50', '90', NONE]
const ROUNDS = [NONE, '4', '6', '8']

const numberOrNull = (text: string): number | null => (text === NONE ? null : Number(text))

/** Three choices, each with a good answer already given, and the session stands. */
export function Host() {
  const { t } = useTell()
  const [, go] = useLocation()
  const [scenario, setScenario] = useState<ScenarioId>(FIRST_SCENARIO)
  const [minutes, setMinutes] = useState('50')
  const [rounds, setRounds] = useState(NONE)
  const { run, busy, refusal } = useTask(
    useCallback((request: HostRequest) => api.host(request), []),
    useCallback((ticket: Parameters<typeof takeConsole>[0]) => go(takeConsole(ticket)), [go]),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run({ scenario, minutes: numberOrNull(minutes), rounds: numberOrNull(rounds) })
  }
  return (
    <Page narrow title={t('shell.host.title')}>
      <form className={css.host} onSubmit={submit}>
        <div className={css.lead}>
          <h1>{t('shell.host.title')}</h1>
          <p>{t('shell.host.text')}</p>
        </div>
        <ScenarioPick selected={scenario} onSelect={setScenario} />
        <div className={css.choice}>
          <Choices
            shape="row"
            label={t('shell.host.length')}
            choices={LENGTHS.map(id => ({ id, label: t('shell.host.minutes', { minutes: id }) }))}
            selected={minutes}
            onSelect={setMinutes}
          />
          <p className={css.hint}>{t('shell.host.lengthHint')}</p>
        </div>
        <div className={css.choice}>
          <Choices
            shape="row"
            label={t('shell.host.rounds')}
            choices={ROUNDS.map(id => ({ id, label: t('shell.host.roundsOf', { rounds: id }) }))}
            selected={rounds}
            onSelect={setRounds}
          />
          <p className={css.hint}>{t('shell.host.roundsHint')}</p>
        </div>
        <RefusalNote refusal={refusal} />
        <Button type="submit" look="primary" isDisabled={busy}>
          {t('shell.host.do')}
        </Button>
      </form>
    </Page>
  )
}
